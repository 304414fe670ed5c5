namespace Analysis.Keywords.Words;

/// <summary>The part of an article that a word stands in, where that says something of its weight.</summary>
internal enum Zone : byte
{
    /// <summary>Anywhere else.</summary>
    Body,

    /// <summary>The first paragraph, or the first sentence of an article of one.</summary>
    Opening,

    /// <summary>The last paragraph, or the last sentence of an article of one.</summary>
    Closing,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The title, the subtitle, or a line that stands for them.</summary>
    Title,

    /// <summary>Who wrote the article, and notes on it: what is said there is not what the article is about.</summary>
    Aside,
}
