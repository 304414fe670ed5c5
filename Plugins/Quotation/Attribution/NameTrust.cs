namespace Analysis.Quotation.Attribution;

/// <summary>How readily characters are taken for a name, from what stands behind them. Each trusts more than the last.</summary>
internal enum NameTrust
{
    /// <summary>Only what is known already, or stands beside a post.</summary>
    Known,

    /// <summary>Also what just looks like a name.</summary>
    Bare,

    /// <summary>A verb of saying follows: also a rare name, if a post stands before it.</summary>
    BeforeVerb,
}
