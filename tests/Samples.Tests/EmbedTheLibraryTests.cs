using System.Net.Http.Json;
using System.Text.Json;

namespace Analysis.Samples.Tests;

/// <summary>samples/EmbedTheLibrary, run as a program and as a server.</summary>
public sealed class EmbedTheLibraryTests
{
    [Test]
    public void The_program_says_who_said_what_and_reads_a_page()
    {
        var run = ProcessResult.Of(ProcessResult.Start(
            "dotnet", Path.Combine(Repository.OutputOf("samples/EmbedTheLibrary/Console"), "EmbedInConsole.dll"), "samples/articles/damaged-page.txt"));

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var lines = run.Output.ReplaceLineEndings("\n").Split('\n');
        Assert.Multiple(() =>
        {
            Assert.That(lines[0], Is.EqualTo("罗桂英 说: 现在孩子们放学都爱往这儿跑。"));
            Assert.That(lines, Has.Some.StartsWith("守好一渠清水要下足“三功”: "));
            Assert.That(lines, Has.Some.Contains("一是把路修进山里"));
        });
    }

    [Test]
    public async Task The_server_answers_and_its_plugins_are_configured_like_the_rest_of_it()
    {
        var dll = Path.Combine(Repository.OutputOf("samples/EmbedTheLibrary/Web"), "EmbedInWeb.dll");
        using var server = ProcessResult.Start(
            "dotnet", dll, "--urls", "http://127.0.0.1:0", "--contentRoot", Path.GetDirectoryName(dll)!);
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressOfAsync(server) };
            var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "samples/articles/damaged-page.txt"));

            var quotations = await PostAsync(client, "quotations", page);
            Assert.That(quotations.Select(quotation => quotation.GetProperty("speaker").GetString()), Has.Some.EqualTo("干部们"));
            foreach (var quotation in quotations.Where(quotation => quotation.GetProperty("source").GetArrayLength() == 1))
            {
                var source = quotation.GetProperty("source")[0];
                Assert.That(page[source[0].GetInt32()..source[1].GetInt32()], Is.EqualTo(quotation.GetProperty("words").GetString()));
            }

            var findings = await PostAsync(client, "findings", page);
            Assert.That(findings.Select(finding => finding.GetProperty("message").GetString()), Has.Some.Contains("is missing"), "English, as appsettings.json says");
        }
        finally
        {
            server.Kill();
        }
    }

    private static async Task<List<JsonElement>> PostAsync(HttpClient client, string path, string page)
    {
        using var answer = await client.PostAsync(path, new StringContent(page));
        answer.EnsureSuccessStatusCode();
        var list = (await answer.Content.ReadFromJsonAsync<List<JsonElement>>())!;
        Assert.That(list, Is.Not.Empty);
        return list;
    }

    /// <summary>The address that the server writes to its log when it listens.</summary>
    private static async Task<Uri> AddressOfAsync(System.Diagnostics.Process server)
    {
        const string Words = "Now listening on: ";
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await server.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.IndexOf(Words, StringComparison.Ordinal) is >= 0 and var at)
                return new Uri(line[(at + Words.Length)..].Trim());
        }

        throw new InvalidOperationException($"The server ended: {await server.StandardError.ReadToEndAsync(patience.Token)}");
    }
}
