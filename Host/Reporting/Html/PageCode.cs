using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Analysis.Host.Reporting.Html;

/// <summary>
/// The style sheet and the script of the page, which lie beside this class as files of their own, and the policy that lets
/// a browser use these two and nothing else: no other script, wherever it comes from, and no address.
/// </summary>
internal static class PageCode
{
    private static readonly ImmutableArray<string> Scripts =
    [
        "words", "article", "marks", "panel", "table", "enumerations", "quotations", "keywords", "joined", "findings", "sections",
        "overview", "search", "page",
    ];

    /// <summary>The style sheet.</summary>
    public static string Style { get; } = Read("page.css");

    /// <summary>The script; its files are one program, read one behind the other.</summary>
    public static string Script { get; } = "'use strict';\n" + string.Concat(Scripts.Select(name => Read(name + ".js")));

    /// <summary>The content security policy.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

    private static string HashOf(string code) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(PageCode).Assembly.GetManifestResourceStream("Html/" + name)!, Encoding.UTF8);
        var code = new StringBuilder();
        // Indentation and the comments that have lines of their own are for those who read the files.
        while (reader.ReadLine() is { } line)
        {
            var trimmed = line.AsSpan().Trim();
            if (trimmed.Length > 0 && !trimmed.StartsWith("//") && !trimmed.StartsWith("/*"))
                code.Append(trimmed).Append('\n');
        }

        return code.ToString();
    }
}
