using System.Collections.Immutable;

namespace Analysis.Quotation.Sources.Formats;

/// <summary>The files of a corpus that hold texts, best sources first, and its own table of works.</summary>
internal sealed class CorpusFolder
{
    /// <summary>The name of a corpus's own table of works.</summary>
    public const string WorksFile = "works.tsv";
    private static readonly ImmutableArray<ICorpusFormat> Formats =
        [new PlainTextFormat(), new TabSeparatedFormat(), new PoetryJsonFormat()];

    /// <summary>Names of files that accompany a corpus and hold no text of it.</summary>
    private static readonly ImmutableArray<string> Companions =
        ["license", "licence", "readme", "notice", "copying", "authors", "works", "intro"];

    /// <summary>Lists a folder.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public CorpusFolder(string path)
    {
        Path = path;
        var own = System.IO.Path.Combine(path, WorksFile);
        Works = new WorkTable(File.Exists(own) ? File.ReadLines(own).Where(line => !line.StartsWith('#')) : []);
        var options = new EnumerationOptions { RecurseSubdirectories = true };
        Files = [.. new DirectoryInfo(path).EnumerateFiles("*", options)
            .Select(file => new CorpusFile(file.FullName, System.IO.Path.GetRelativePath(path, file.FullName).Replace('\\', '/'), file.Length))
            .Where(file => FormatOf(file) is not null && !IsCompanion(file))
            .OrderBy(RankOf).ThenBy(file => file.Relative, StringComparer.Ordinal)];
    }

    public string Path { get; }

    public WorkTable Works { get; }

    public ImmutableArray<CorpusFile> Files { get; }

    /// <summary>Reads the texts of a file.</summary>
    public static IEnumerable<CorpusText> Read(CorpusFile file) => FormatOf(file)!.Read(file);

    private static ICorpusFormat? FormatOf(CorpusFile file)
    {
        foreach (var format in Formats)
        {
            if (format.Extensions.Contains(file.Extension))
                return format;
        }

        return null;
    }

    private static bool IsCompanion(CorpusFile file) => Companions.Contains(file.Name.ToLowerInvariant());

    /// <summary>
    /// The order of files is the order of blocks, and where a line is found too often the first blocks are looked at.
    /// </summary>
    private (int Tier, int Year) RankOf(CorpusFile file)
    {
        var entry = Works.Find(file.Name) ?? Works.Find(file.Folder);
        return entry is null ? ((int)WorkTier.Literature, int.MaxValue) : ((int)entry.Tier, entry.Year ?? int.MaxValue);
    }
}
