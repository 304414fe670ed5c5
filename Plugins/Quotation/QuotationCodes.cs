namespace Analysis.Quotation;

/// <summary>The codes of the layer <c>quotation.check</c>. They stay.</summary>
public static class QuotationCodes
{
    /// <summary>A mark is never closed. Error.</summary>
    public const string Unclosed = "QUO001";

    /// <summary>A mark closes nothing. Error.</summary>
    public const string Unopened = "QUO002";

    /// <summary>A mark is turned the wrong way. Error.</summary>
    public const string Turned = "QUO003";

    /// <summary>A pair of marks mixes two styles. Warning.</summary>
    public const string Mixed = "QUO004";

    /// <summary>A mark is printed twice. Warning.</summary>
    public const string Doubled = "QUO005";

    /// <summary>Two pairs of marks cross. Warning.</summary>
    public const string Crossing = "QUO006";

    /// <summary>The words differ from their source by what looks like a mistake. Warning.</summary>
    public const string Misquoted = "QUO010";

    /// <summary>The words are a source's, changed on purpose. Info.</summary>
    public const string Adapted = "QUO011";

    /// <summary>The text gives the words to a work that is not the one found. Warning.</summary>
    public const string AttributionDisagrees = "QUO012";

    /// <summary>Somebody speaks, and nobody is named. Info.</summary>
    public const string NoSpeaker = "QUO013";

    /// <summary>The article quotes the same words in two ways. Warning.</summary>
    public const string TwoWordings = "QUO014";

    /// <summary>、 stands between neighbouring marks. Info.</summary>
    public const string PauseBetween = "QUO020";

    /// <summary>The full stop stands on the wrong side of the mark. Info.</summary>
    public const string FullStopSide = "QUO021";

    /// <summary>A full stop stands on both sides of the mark. Warning.</summary>
    public const string FullStopTwice = "QUO022";
}
