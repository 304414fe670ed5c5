namespace Analysis.Host.Reading;

/// <summary>What can be wrong with an input; <see cref="InputProblemCatalog"/> has a code and an advice for each.</summary>
internal enum InputProblemKind
{
    /// <summary>Bytes could not be decoded. A finding: the rest of the text is read.</summary>
    UndecodableBytes,

    /// <summary>The file is not there.</summary>
    FileMissing,

    /// <summary>The folder is not there.</summary>
    FolderMissing,

    /// <summary>No file fits a pattern.</summary>
    NothingFits,

    /// <summary>A folder has nothing in it that is read, or cannot be listed.</summary>
    FolderWithoutInputs,

    /// <summary>It holds nothing.</summary>
    Empty,

    /// <summary>The user may not read it.</summary>
    NoPermission,

    /// <summary>It has more bytes than are allowed, or one of its records has.</summary>
    TooLarge,

    /// <summary>It is not a text, though its ending or the lack of one says so.</summary>
    NotText,

    /// <summary>It may be a text, but in no encoding that can be told.</summary>
    EncodingUnknown,

    /// <summary>A pipe that nobody writes into.</summary>
    SilentPipe,

    /// <summary>A link that leads to nothing, or back to itself.</summary>
    BrokenLink,

    /// <summary>The system cannot read it.</summary>
    Unreadable,

    /// <summary>Its bytes are not those of the format that its ending names.</summary>
    Malformed,

    /// <summary>It is encrypted.</summary>
    Encrypted,

    /// <summary>It grows too large when it is unpacked.</summary>
    TooLargeInside,

    /// <summary>Its parts are nested too deeply.</summary>
    TooDeep,

    /// <summary>It can be read and holds no text.</summary>
    NoText,

    /// <summary>A record has no field with the text.</summary>
    FieldMissing,

    /// <summary>A quoted field of a table never ends.</summary>
    OpenQuote,

    /// <summary>A plugin's reader threw.</summary>
    ReaderFailed,

    /// <summary>The name does not fit the pattern that metadata is taken from. A finding: the text is read.</summary>
    NameUnfit,
}
