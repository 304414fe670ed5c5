namespace Analysis.Keywords.Words;

/// <summary>Some of the <see cref="Zone"/>s of an article.</summary>
internal readonly record struct ZoneSet
{
    private readonly int zones;

    public ZoneSet(Zone first, Zone second) => zones = 1 << (int)first | 1 << (int)second;

    private ZoneSet(int zones) => this.zones = zones;

    public static ZoneSet All => new(~0);

    public bool Holds(Zone zone) => (zones >> (int)zone & 1) != 0;
}
