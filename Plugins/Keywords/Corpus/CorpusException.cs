namespace Analysis.Keywords.Corpus;

/// <summary>A table cannot be made of these articles; the message says why, and what helps.</summary>
public sealed class CorpusException : Exception
{
    internal CorpusException(string message)
        : base(message)
    {
    }
}
