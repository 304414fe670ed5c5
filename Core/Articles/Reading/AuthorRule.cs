namespace Analysis.Reading;

/// <summary>Collects what an article's bylines and notes say: authors, where they work, where the text was taken from.</summary>
internal static class AuthorRule
{
    public static void Apply(PageDraft page)
    {
        var words = page.Vocabulary;
        foreach (var article in page.Articles)
        {
            foreach (var block in article.Head.Concat(article.Body).Where(block => block.Role == BlockRole.Byline))
            {
                Add(article, block, OriginRule.AuthorsIn(words, block.Text) ?? BylineRule.NamesIn(words, block.Text, 0, block.Text.Length));
                article.Credit ??= OriginRule.CreditIn(words, block.Text);
            }

            LeadRule.Apply(words, article);
            for (var i = article.Body.Count - 1; i >= 0; i--)
            {
                if (article.Body[i].Role == BlockRole.Note)
                    ReadNote(page, article, article.Body[i]);
            }

            article.Body.RemoveAll(block => block.Role == BlockRole.Affiliation);
        }
    }

    private static void ReadNote(PageDraft page, ArticleDraft article, Block note)
    {
        var words = page.Vocabulary;
        if (NoteRule.AuthorsIn(words, note.Text) is { } names)
        {
            Add(article, note, names);
        }
        else if (NoteRule.IsAffiliation(words, note.Text))
        {
            // One that already knows where its authors work has no claim on a second place.
            if (article.Affiliation is null)
            {
                article.Affiliation = NoteRule.PlaceOfWork(words, note.Text);
            }
            else
            {
                note.Role = BlockRole.Affiliation;
                page.Report(PageFinding.Unattached, note.Extent);
            }
        }
        else if (NoteRule.IsCredit(words, note.Text))
        {
            article.Credit = note.Text;
        }
    }

    private static void Add(ArticleDraft article, Block block, List<(string Name, int Start, int End)>? names)
    {
        foreach (var (name, start, end) in names ?? [])
        {
            if (!article.Authors.Exists(author => author.Name == name))
                article.Authors.Add(new Author(name, block.SourceOf(start, end)));
        }
    }
}
