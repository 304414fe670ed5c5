using System.Text;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Texts;

/// <summary>
/// The repaired articles as plain text: a line a paragraph, an empty line between two articles. What the spans of other
/// outputs point into, article by article.
/// </summary>
/// <param name="withMark">Whether a byte order mark comes first.</param>
internal sealed class TextReport(bool withMark) : Report
{
    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Opening { get; } = withMark ? new byte[] { 0xEF, 0xBB, 0xBF } : default;

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Separator { get; } = "\n"u8.ToArray();

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Render(DocumentResult document)
    {
        var text = new StringBuilder();
        foreach (var article in document.Articles)
        {
            if (text.Length > 0)
                text.Append('\n');
            text.Append(article.Annotated.Article.Text).Append('\n');
        }

        return HostConsole.Utf8.GetBytes(text.ToString());
    }
}
