using Analysis;

namespace Core.Tests.Articles;

/// <summary>What holds of every page that a reader returns.</summary>
internal static class PageChecks
{
    public static Page Read(string text, ArticleReaderOptions? options = null)
    {
        var page = new ArticleReader(options).Read(new SourceText(text, "page.txt"));
        Check(page);
        return page;
    }

    public static void Check(Page page)
    {
        var text = page.Source.Text;
        var owners = new int[text.Length];
        foreach (var article in page.Articles)
        {
            foreach (var segment in article.Map.Segments)
            {
                Assert.That(segment.Span.Of(article.Text), Is.EqualTo(segment.Source.Of(text)));
                Own(owners, segment.Source);
            }

            CheckParagraphs(article);
        }

        foreach (var duplicate in page.Duplicates)
            Own(owners, duplicate.Source);
        foreach (var furniture in page.Furniture)
        {
            Assert.That(furniture.Text, Is.EqualTo(furniture.Source.Of(text)));
            Own(owners, furniture.Source);
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (owners[i] > 1 || owners[i] == 0 && !IsBlank(text[i]))
                Assert.Fail($"Character {i} belongs to {owners[i]} places.");
        }

        foreach (var finding in page.Diagnostics)
        {
            Assert.That(finding.Span.End, Is.LessThanOrEqualTo(text.Length));
            Assert.That(finding.Value.Code, Does.Match("^PAGE[0-9]{3}$"));
        }
    }

    private static void CheckParagraphs(Article article)
    {
        var end = 0;
        var mapped = article.Map.Segments.Sum(segment => segment.Length);
        foreach (var paragraph in article.Paragraphs)
        {
            Assert.That(article.Text.AsSpan(end, paragraph.Span.Start - end).Trim('\n').Length, Is.Zero);
            Assert.That(paragraph.Span.IsEmpty, Is.False);
            foreach (var sentence in paragraph.Sentences)
                Assert.That(paragraph.Span.Contains(sentence.Span), Is.True);
            end = paragraph.Span.End;
        }

        Assert.That(end, Is.EqualTo(article.Text.Length));
        var added = article.Text.Length - mapped;
        Assert.That(added, Is.LessThan(article.Paragraphs.Length + article.Map.Segments.Length));
        for (var i = 1; i < article.Map.Segments.Length; i++)
        {
            var between = article.Text[article.Map.Segments[i - 1].Span.End..article.Map.Segments[i].Start];
            Assert.That(between, Is.EqualTo("").Or.EqualTo(" ").Or.EqualTo("\n"));
        }
    }

    private static void Own(int[] owners, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
            owners[i]++;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
