using System.Globalization;

namespace Analysis.Quotation.Sources.Commands;

/// <summary>Says how far a build has come, a line each tenth of the corpus.</summary>
internal sealed class BuildProgress(TextWriter output) : IProgress<SourceIndexProgress>
{
    private long said;

    public void Report(SourceIndexProgress value)
    {
        var tenths = value.BytesRead * 10 / Math.Max(1, value.BytesTotal);
        if (tenths <= said)
            return;
        said = tenths;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{tenths * 10} % of {value.BytesTotal / 1e6:0.0} MB read, last {value.File}"));
    }
}
