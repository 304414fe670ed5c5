namespace Analysis.Host.Loading;

/// <summary>What can be wrong with a plugin; <see cref="PluginProblemCatalog"/> has a code and an advice for each.</summary>
internal enum PluginProblemKind
{
    /// <summary>A folder named by <c>--plugins</c>, or the host's own, is not there.</summary>
    FolderMissing,

    /// <summary>A plugin's folder holds no assembly that could be the plugin.</summary>
    NoAssembly,

    /// <summary>The file is not a .NET assembly.</summary>
    NotAnAssembly,

    /// <summary>The assembly names no plugin.</summary>
    NoAttribute,

    /// <summary>The assembly was built against a Core newer than the host's.</summary>
    NewerCore,

    /// <summary>The assembly was built against an older Core that the host's does not replace.</summary>
    OlderCore,

    /// <summary>The plugin brings a Core of its own, whose types would be strangers to the host.</summary>
    ShipsOwnCore,

    /// <summary>An assembly that the plugin needs is not beside it.</summary>
    MissingDependency,

    /// <summary>The plugin threw while it registered or its classes were made.</summary>
    RegistrationFailed,

    /// <summary>The plugin's section of the configuration cannot be read.</summary>
    OptionsUnreadable,

    /// <summary>Another plugin of the same name comes before this one.</summary>
    SameName,

    /// <summary>Two analyzers write one layer.</summary>
    TwoWriters,

    /// <summary>An analyzer reads a layer that nobody writes.</summary>
    MissingInput,

    /// <summary>Analyzers wait for one another's layers.</summary>
    Cycle,

    /// <summary>A command has the name of another.</summary>
    CommandTaken,

    /// <summary>An analyzer threw, or broke the contract, on an article.</summary>
    AnalyzerFailed,

    /// <summary>An analyzer of corpora threw, or two make a table of one name.</summary>
    TableFailed,

    /// <summary>A section of a report threw.</summary>
    SectionFailed,

    /// <summary>A command threw.</summary>
    CommandFailed,

    /// <summary>The assembly was built for a newer .NET than the host runs on.</summary>
    NewerRuntime,

    /// <summary>Anything else that kept the plugin from loading.</summary>
    LoadFailed,
}
