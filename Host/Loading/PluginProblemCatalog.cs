namespace Analysis.Host.Loading;

/// <summary>The one list of what can be wrong with a plugin: code, title, and what to do about it.</summary>
internal static class PluginProblemCatalog
{
    /// <summary>Every entry, in the order of the codes. A code stays what it is once it was published.</summary>
    public static IReadOnlyList<PluginProblemEntry> Entries { get; } =
    [
        new("PLG001", PluginProblemKind.FolderMissing, "no such folder",
            "Name a folder of plugins, or one plugin's folder, with --plugins."),
        new("PLG002", PluginProblemKind.NoAssembly, "no plugin assembly in the folder",
            "Name the assembly after its folder, or leave its .deps.json beside it."),
        new("PLG003", PluginProblemKind.NotAnAssembly, "not a .NET assembly",
            "Build the plugin again; the file may be damaged, or native code."),
        new("PLG004", PluginProblemKind.NoAttribute, "names no plugin",
            "Add [assembly: AnalysisPlugin<YourPlugin>] to the assembly."),
        new("PLG005", PluginProblemKind.NewerCore, "built against a newer Analysis.Core",
            "Update the analysis command, or build the plugin against its version of Analysis.Core."),
        new("PLG006", PluginProblemKind.OlderCore, "built against an older, incompatible Analysis.Core",
            "Build the plugin again, against this version of Analysis.Core."),
        new("PLG007", PluginProblemKind.ShipsOwnCore, "ships its own Analysis.Core",
            "Reference Analysis.Core with ExcludeAssets=\"runtime\" (a project: Private=\"false\") and remove the copy."),
        new("PLG008", PluginProblemKind.MissingDependency, "a dependency is missing",
            "Set EnableDynamicLoading in the plugin's project, so that what it needs is copied beside it."),
        new("PLG009", PluginProblemKind.RegistrationFailed, "failed while registering",
            "See the plugin's documentation, or report this to its author."),
        new("PLG010", PluginProblemKind.OptionsUnreadable, "its options cannot be read",
            "Correct the plugin's section of the configuration file."),
        new("PLG011", PluginProblemKind.SameName, "another plugin of this name comes before it",
            "Leave one of the two folders out."),
        new("PLG012", PluginProblemKind.TwoWriters, "writes a layer that another writes",
            "Leave one of the two plugins out."),
        new("PLG013", PluginProblemKind.MissingInput, "reads a layer that nobody writes",
            "Add the plugin that writes it."),
        new("PLG014", PluginProblemKind.Cycle, "waits for itself",
            "One of the analyzers has to do without the other's layer."),
        new("PLG015", PluginProblemKind.CommandTaken, "brings a command that is already there",
            "Leave one of the two plugins out."),
        new("PLG016", PluginProblemKind.AnalyzerFailed, "failed on an article",
            "Its layer is missing there; all others are complete. Report this to the plugin's author."),
        new("PLG017", PluginProblemKind.CommandFailed, "failed in a command",
            "Report this to the plugin's author."),
        new("PLG018", PluginProblemKind.LoadFailed, "cannot be loaded",
            "Build the plugin again, against this version of Analysis.Core, or report this to its author."),
        new("PLG019", PluginProblemKind.TableFailed, "could not make a table",
            "The table is left out; all others are complete. Report this to the plugin's author."),
        new("PLG020", PluginProblemKind.NewerRuntime, "built for a newer .NET",
            "Update .NET, or build the plugin for this version."),
        new("PLG021", PluginProblemKind.SectionFailed, "could not write its section of a report",
            "The section says so there; all others are complete. Report this to the plugin's author."),
    ];

    /// <summary>The entry of <paramref name="kind"/>.</summary>
    public static PluginProblemEntry Of(PluginProblemKind kind) => Entries.First(entry => entry.Kind == kind);
}
