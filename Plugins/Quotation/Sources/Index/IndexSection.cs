namespace Analysis.Quotation.Sources.Index;

/// <summary>The parts of an index file, in the order of its table of contents.</summary>
internal enum IndexSection
{
    /// <summary>The code units that the texts are made of, most frequent first; see <see cref="TextCode"/>.</summary>
    Alphabet,

    /// <summary>The texts in code, chapter after chapter.</summary>
    Text,

    /// <summary>Where each block of the texts ends in <see cref="Text"/>, 32 bits each.</summary>
    TextEnds,

    /// <summary>Names, each as <see cref="StringHeap"/> writes it.</summary>
    Strings,

    /// <summary>The works, as <see cref="WorkRecord"/>.</summary>
    Works,

    /// <summary>The chapters in the order of their text, as <see cref="ChapterRecord"/>.</summary>
    Chapters,

    /// <summary>The lists of blocks, one a bucket, as <see cref="BlockList"/> writes them.</summary>
    Lists,

    /// <summary>Where each bucket's list ends in <see cref="Lists"/>, 32 bits each; it begins where the one before ends.</summary>
    Buckets,

    /// <summary>The checksum of each <see cref="IndexChecksum.BlockLength"/> bytes of the file before this section.</summary>
    Checksums,
}
