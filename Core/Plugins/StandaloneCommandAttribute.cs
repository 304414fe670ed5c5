namespace Analysis;

/// <summary>
/// Says that a command of the assembly's plugin needs nothing of other plugins, neither their layers nor their readers,
/// so that a host may load this plugin alone to run it. Such a command starts sooner.
/// </summary>
/// <param name="name">The command's name: <see cref="PluginCommand.Name"/>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class StandaloneCommandAttribute(string name) : Attribute
{
    /// <summary>The command's name.</summary>
    public string Name => name;
}
