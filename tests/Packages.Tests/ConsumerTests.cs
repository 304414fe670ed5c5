using System.Text.Json;

namespace Analysis.Packages.Tests;

/// <summary>What users make of the packages, outside of the checkout and with nothing restored before.</summary>
public sealed class ConsumerTests
{
    [Test]
    public void The_tool_is_installed_and_runs()
    {
        var tools = Feed.Outside["tool"];
        Feed.Run("dotnet", "tool", "install", "Analysis.Host", "--version", Feed.Version, "--tool-path", tools);
        var analysis = Path.Combine(tools, "analysis");
        Assert.That(Feed.Run(analysis, "--version").Trim(), Is.EqualTo(Feed.Version));

        var page = Feed.Outside.Write("page.txt", "店主罗桂英说：“一是方便，二是热闹。”\n");
        var article = JsonDocument.Parse(Feed.Run(analysis, "run", page, "--format", "json")).RootElement
            .GetProperty("documents")[0].GetProperty("articles")[0].GetProperty("layers");
        Assert.That(article.GetProperty("quotation")[0].GetProperty("speaker").GetProperty("name").GetString(), Is.EqualTo("罗桂英"));
        Assert.That(article.GetProperty("enumeration").GetArrayLength(), Is.EqualTo(1));
        Assert.That(article.GetProperty("keyword").GetArrayLength(), Is.GreaterThan(0));

        // A plugin built on the package runs in the tool; it references Core as the samples' comments say.
        Write("plugin/LongSentences.csproj", "Library", """<PackageReference Include="Analysis.Core" Version="{0}" ExcludeAssets="runtime" />""",
            "<EnableDynamicLoading>true</EnableDynamicLoading>");
        Feed.Outside.Write("plugin/LongSentences.cs", File.ReadAllText(Path.Combine(Repository.Root, "samples/MinimalPlugin/LongSentences.cs")));
        Feed.Run("dotnet", "build", Feed.Outside["plugin"], "-o", Feed.Outside["plugins/LongSentences"]);
        var sentence = Feed.Outside.Write("long.txt", new string('水', 130) + "。\n");
        var found = Feed.Run(analysis, "run", sentence, "--format", "json", "--plugins", Feed.Outside["plugins"]);
        Assert.That(found, Does.Contain("LEN001"));
    }

    [Test]
    public void A_console_program_references_the_quotations_alone()
    {
        Write("console/Quotes.csproj", "Exe", """<PackageReference Include="Analysis.Quotation" Version="{0}" />""");
        Feed.Outside.Write("console/Program.cs", """
            using Analysis;
            using Analysis.Quotation;

            var pipeline = new PipelineBuilder().Add(new QuotationPlugin()).Build();
            var article = Article.FromText("店主罗桂英说：“现在孩子们放学都爱往这儿跑。”");
            foreach (var (span, quote) in pipeline.Analyze(article).Get(QuotationLayer.Key))
                Console.WriteLine($"{quote.Speaker?.Name} {quote.Cue?.Text}: {span.Of(article.Text)}");
            """);
        Assert.That(Feed.Run("dotnet", "run", "--project", Feed.Outside["console"]), Is.EqualTo("罗桂英 说: 现在孩子们放学都爱往这儿跑。\n"));
    }

    [Test]
    public void A_program_is_compiled_ahead_of_time_and_needs_no_runtime()
    {
        if (!CanLink())
            Assert.Ignore("There is neither clang nor gcc here, one of which links a program compiled ahead of time.");
        var sample = File.ReadAllText(Path.Combine(Repository.Root, "samples/AheadOfTime/AheadOfTime.csproj"));
        var references = System.Xml.Linq.XDocument.Parse(sample).Descendants("ProjectReference")
            .Select(reference => $"""<PackageReference Include="Analysis.{Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)}" Version="{Feed.Version}" />""");
        Write("ahead/AheadOfTime.csproj", "Exe", string.Concat(references), "<PublishAot>true</PublishAot><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        Feed.Outside.Write("ahead/Program.cs", File.ReadAllText(Path.Combine(Repository.Root, "samples/AheadOfTime/Program.cs")));
        Feed.Run("dotnet", "publish", Feed.Outside["ahead"], "-o", Feed.Outside["native"]);
        var lines = Feed.Run(Path.Combine(Feed.Outside["native"], "AheadOfTime")).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.EnumerateObject().Single()).ToDictionary(layer => layer.Name, layer => layer.Value);
        Assert.That(lines["enumeration"][0].GetProperty("items").GetArrayLength(), Is.EqualTo(3));
        Assert.That(lines["quotation"][0].GetProperty("speaker").GetProperty("name").GetString(), Is.EqualTo("罗桂英"));
        Assert.That(lines["keyword"].GetArrayLength(), Is.GreaterThan(0));
    }

    private static bool CanLink() => ((string[])["clang", "gcc"]).Any(linker =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, linker))));

    private static void Write(string path, string output, string references, string properties = "") => Feed.Outside.Write(path, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>{output}</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>{string.Format(null, references, Feed.Version)}</ItemGroup>
        </Project>
        """);
}
