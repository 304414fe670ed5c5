using Analysis.Host.Reading.Paths;

namespace Analysis.Host.Reading;

/// <summary>Adds to a document what its file's name says; what the document says itself goes first.</summary>
internal static class NameMetadata
{
    /// <summary>The document with what <paramref name="pattern"/> finds in <paramref name="path"/>; a finding where it does not fit.</summary>
    public static SourceText Add(SourceText document, string path, NamePattern pattern)
    {
        var (metadata, diagnostics) = (document.Metadata, document.Diagnostics);
        if (pattern.Match(path) is { } found)
        {
            metadata = found.SetItems(metadata);
        }
        else
        {
            var entry = InputProblemCatalog.Of(InputProblemKind.NameUnfit);
            diagnostics = diagnostics.Insert(0, new(new TextSpan(0, 0), new Diagnostic(entry.Code, DiagnosticSeverity.Info, $"{entry.Says}. {entry.Advice}")));
        }

        return new SourceText(document.Text, document.Name, document.Encoding, metadata, diagnostics) { Marks = document.Marks };
    }
}
