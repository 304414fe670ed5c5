using System.Text;

namespace Analysis.Running;

/// <summary>A folder for one test, removed behind it. Its name has blanks and Chinese characters in it, unless it begins otherwise.</summary>
public sealed class TemporaryFolder(string prefix = "analysis 测试 ") : IDisposable
{
    /// <summary>The folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory(prefix).FullName;

    /// <summary>Where a file of that name lies.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file in UTF-8 and returns its path.</summary>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file and returns its path.</summary>
    public string Write(string name, byte[] bytes)
    {
        var path = this[name];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Copies the files of a folder, not those below it, and returns where they lie now.</summary>
    public string Copy(string from, string name)
    {
        Directory.CreateDirectory(this[name]);
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, System.IO.Path.Combine(this[name], System.IO.Path.GetFileName(file)));
        return this[name];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
