using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Analysis.Benchmarks;

/// <summary>Megabytes of UTF-8 a second on one core, for benchmarks with a <see cref="BenchmarkText"/> among their parameters.</summary>
public sealed class ThroughputColumn : IColumn
{
    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "MB/s";

    public string Legend => "Megabytes (10^6 bytes of UTF-8) a second of processor time: what one core does";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        var text = benchmarkCase.Parameters.Items.Select(item => item.Value).OfType<BenchmarkText>().FirstOrDefault();
        if (text is null || summary[benchmarkCase]?.ResultStatistics is not { Mean: > 0 } time)
            return "-";
        return (text.Bytes * 1000.0 / time.Mean).ToString("F1", CultureInfo.InvariantCulture);
    }
}
