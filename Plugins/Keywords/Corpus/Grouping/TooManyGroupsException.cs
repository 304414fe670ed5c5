namespace Analysis.Keywords.Corpus.Grouping;

/// <summary>Articles fall into more groups than a table has columns for; the message says what helps.</summary>
public sealed class TooManyGroupsException : Exception
{
    internal TooManyGroupsException(string message)
        : base(message)
    {
    }
}
