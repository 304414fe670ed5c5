using System.Text;
using Analysis.Host.Running;
using Spectre.Console;
using Spectre.Console.Rendering;
using StyledText = Spectre.Console.Paragraph;

namespace Analysis.Host.Reporting.Pretty;

/// <summary>
/// Findings as lines: where, how grave, which code, what. What is found in many places is said once, with all of them.
/// </summary>
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
        foreach (var group in findings.GroupBy(finding => finding.Diagnostic))
        {
            var places = group.Select(finding => $"{finding.Position.Line}:{finding.Position.Column}").ToList();
            var also = new StringBuilder();
            foreach (var place in places.Skip(1))
                also.Append(also.Length == 0 ? "  also " : " ").Append(place);
            grid.AddRow(
                new Text(places[0], Styles.Quiet),
                new Text($"{Word(group.Key.Severity)} {Printable.Of(group.Key.Code)}", Styles.Of(group.Key.Severity)),
                new StyledText().Append(Printable.Of(group.Key.Message)).Append(also.ToString(), Styles.Quiet));
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
