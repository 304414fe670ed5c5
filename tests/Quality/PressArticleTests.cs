using System.Text.Json;

namespace Analysis.Quality;

/// <summary>A page that is one article stays one: press articles, each as its title line and its text.</summary>
public sealed class PressArticleTests
{
    private const double Wanted = 0.99;

    [Test]
    public void Each_stays_one_article_with_its_own_title_and_paragraphs()
    {
        var reader = new ArticleReader();
        int articles = 0, whole = 0, titles = 0, paragraphs = 0, kept = 0;
        foreach (var line in File.ReadLines(Material.Need("data/press/articles.dev.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var (title, text) = (json.RootElement.GetProperty("title").GetString()!, json.RootElement.GetProperty("text").GetString()!);
            var page = reader.Read(new SourceText($"{title}\n{text}"));
            articles++;
            if (page.Articles.Length == 1)
                whole++;
            if (page.Articles.Length == 1 && Visible(page.Articles[0].Title ?? "") == Visible(title))
                titles++;
            var read = page.Articles.SelectMany(ParagraphsOf).ToHashSet();
            foreach (var paragraph in text.Split('\n').Select(Visible).Where(paragraph => paragraph.Length > 0))
            {
                paragraphs++;
                if (read.Contains(paragraph))
                    kept++;
            }
        }

        TestContext.Out.WriteLine($"{articles} press articles: {whole} whole, {titles} with their title, {kept} of {paragraphs} paragraphs");
        Assert.Multiple(() =>
        {
            Assert.That((double)whole / articles, Is.GreaterThanOrEqualTo(Wanted), "articles");
            Assert.That((double)titles / articles, Is.GreaterThanOrEqualTo(Wanted), "titles");
            Assert.That((double)kept / paragraphs, Is.GreaterThanOrEqualTo(Wanted), "paragraphs");
        });
    }

    private static IEnumerable<string> ParagraphsOf(Article article) =>
        article.Paragraphs.Where(paragraph => paragraph.Role != ParagraphRole.Title).Select(paragraph => Visible(paragraph.Span.Of(article.Text)));

    private static string Visible(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u200B'));
}
