namespace Analysis.Quotation;

/// <summary>A file is no usable source index: another kind of file, another version, truncated, or altered.</summary>
public sealed class SourceIndexException : IOException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="message">What is wrong with which file, in a sentence for the user.</param>
    public SourceIndexException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception that another one led to.</summary>
    /// <param name="message">What is wrong with which file, in a sentence for the user.</param>
    /// <param name="innerException">What led to it.</param>
    public SourceIndexException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
