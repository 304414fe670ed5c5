using System.Globalization;
using Analysis.Benchmarks;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

var benchmarks = new Dictionary<string, Type>
{
    ["reader"] = typeof(ReaderBenchmarks),
    ["enumeration"] = typeof(EnumerationBenchmarks),
    ["quotation"] = typeof(QuotationBenchmarks),
    ["words"] = typeof(SegmentationBenchmarks),
};

// A step of peers/run.sh, which compares with programs that BenchmarkDotNet does not know.
if (args is ["rounds", var file, var rounds])
{
    new SegmentationRounds(file, int.Parse(rounds, CultureInfo.InvariantCulture)).Run(Console.Out);
    return 0;
}

if (args is not [var name, ..] || args.Length > 2 || !benchmarks.TryGetValue(name, out var benchmark))
{
    Console.Error.WriteLine($"dotnet run -c Release --project tests/Benchmarks -- {string.Join('|', benchmarks.Keys)} [folder of .txt files]");
    return 2;
}

// In this process: a project generated beside the solution would have to be built by its rules.
var config = ManualConfig.CreateEmpty()
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithClock(new ProcessorClock())
        .WithWarmupCount(8).WithIterationCount(12))
    .AddLogger(ConsoleLogger.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddColumn(new ThroughputColumn())
    .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "analysis-benchmarks"));
var summary = BenchmarkRunner.Run(benchmark, config);
return summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success) ? 1 : 0;
