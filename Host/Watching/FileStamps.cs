using System.Collections.Immutable;

namespace Analysis.Host.Watching;

/// <summary>What files were like at one time. Immutable.</summary>
internal sealed class FileStamps
{
    private readonly Dictionary<string, FileStamp> stamps = new(StringComparer.Ordinal);

    /// <summary>Looks at the files of these paths.</summary>
    public static FileStamps Of(IEnumerable<string> paths)
    {
        var taken = new FileStamps();
        foreach (var path in paths)
            taken.stamps[path] = FileStamp.Of(path);
        return taken;
    }

    /// <summary>The paths that came, went, or became another file since <paramref name="before"/>, in ordinal order.</summary>
    public ImmutableArray<string> ChangesSince(FileStamps before) =>
    [
        .. stamps.Where(stamp => !before.stamps.TryGetValue(stamp.Key, out var old) || old != stamp.Value).Select(stamp => stamp.Key)
            .Concat(before.stamps.Keys.Where(path => !stamps.ContainsKey(path))).Order(StringComparer.Ordinal),
    ];
}
