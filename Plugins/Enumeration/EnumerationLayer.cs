namespace Analysis.Enumeration;

/// <summary>The layer of enumerations.</summary>
public static class EnumerationLayer
{
    /// <summary>
    /// The layer <c>enumeration</c>, in document order; an enumeration comes before those nested in it.
    /// </summary>
    public static LayerKey<EnumerationGroup> Key { get; } =
        new("enumeration", EnumerationJson.Default.EnumerationGroup, group => group.Frame ?? group.Marker ?? group.Kind.ToString());
}
