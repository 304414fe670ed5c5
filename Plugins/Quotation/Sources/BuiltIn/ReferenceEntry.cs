namespace Analysis.Quotation.Sources.BuiltIn;

/// <summary>A line of the built-in reference: its row in the data file, split when it is asked for.</summary>
internal sealed class ReferenceEntry(string row)
{
    /// <summary>The work of a line whose author nobody knows.</summary>
    public const string Proverb = "俗语";

    private readonly Lazy<string[]> columns = new(() => row.Split('\t', StringSplitOptions.TrimEntries));

    public string Line => Column(0)!;

    public string Work => Column(1)!;

    public string? Chapter => Column(2);

    public string? Author => Column(3);

    public string? Dynasty => Column(4);

    /// <summary>Other wordings that are no mistake.</summary>
    public string[] Variants => Column(5)?.Split(';') ?? [];

    /// <summary>What is known of the entry's proof: see the head of the data file.</summary>
    public string? Mark => Column(6);

    /// <summary>An older line that this one goes back to: work, chapter, line, apart by bars.</summary>
    public string[]? Older => Column(7)?.Split('|');

    private string? Column(int number) => columns.Value.Length > number && columns.Value[number].Length > 0 ? columns.Value[number] : null;
}
