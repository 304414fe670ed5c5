namespace Analysis.Enumeration;

/// <summary>
/// The codes of the layer <c>enumeration.check</c>. They stay; what they say to an editor stands in
/// <c>Data/&lt;language&gt;/check-messages.txt</c>.
/// </summary>
public static class EnumerationCodes
{
    /// <summary>A number of the series is missing: 一是…三是…. Error.</summary>
    public const string MissingOrdinal = "ENU001";

    /// <summary>A number comes twice: 一是…二是…二是…. Error.</summary>
    public const string DuplicateOrdinal = "ENU002";

    /// <summary>The numbers are not in their order: 一是…三是…二是…. Error.</summary>
    public const string OutOfOrder = "ENU003";

    /// <summary>There are more or fewer items than announced: 四个方面：一是…二是…三是…. Error.</summary>
    public const string CountDisagrees = "ENU004";

    /// <summary>A series changes its style of marker: 一是…第二，…. Warning.</summary>
    public const string MixedMarkers = "ENU005";

    /// <summary>Headings skip a level that the article uses elsewhere: （1） right under 一、. Warning.</summary>
    public const string SkippedLevel = "ENU006";

    /// <summary>A series begins and never goes on: a single 一是…. Warning.</summary>
    public const string NeverGoesOn = "ENU007";
}
