using Analysis.Host.Running;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Analysis.Host.Reporting.Pretty;

/// <summary>Findings as lines: where, how grave, which code, what.</summary>
internal static class FindingList
{
    /// <summary>The list, or null where there is nothing to say.</summary>
    public static IRenderable? Of(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
            return null;
        var grid = new Grid { Expand = false };
        grid.AddColumn(new GridColumn { NoWrap = true, Alignment = Justify.Right, Padding = new Padding(0, 0, 2, 0) });
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (var finding in findings)
        {
            var severity = finding.Diagnostic.Severity;
            grid.AddRow(
                new Text($"{finding.Position.Line}:{finding.Position.Column}", Styles.Quiet),
                new Text($"{Word(severity)} {Printable.Of(finding.Diagnostic.Code)}", Styles.Of(severity)),
                new Text(Printable.Of(finding.Diagnostic.Message)));
        }

        return grid;
    }

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error  ",
        DiagnosticSeverity.Warning => "warning",
        _ => "info   ",
    };
}
