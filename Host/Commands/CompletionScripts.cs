namespace Analysis.Host.Commands;

/// <summary>
/// The scripts of <see cref="CompletionCommand"/>. Each hands the line as far as it is written to the command; where that has
/// nothing to say, the shell completes names of files as ever.
/// </summary>
internal static class CompletionScripts
{
    private const string Bash = """
        _analysis() {
            local line="${COMP_LINE:0:COMP_POINT}" word="${COMP_WORDS[COMP_CWORD]}" IFS=$'\n'
            COMPREPLY=($(compgen -W "$(analysis "[suggest:${#line}]" "$line" 2>/dev/null)" -- "$word"))
        }
        complete -o default -F _analysis analysis
        """;

    private const string Zsh = """
        #compdef analysis
        _analysis() {
            local line="${(j: :)words[1,CURRENT]}"
            local -a found=("${(@f)$(analysis "[suggest:${#line}]" "$line" 2>/dev/null)}")
            compadd -- ${found:#} || _files
        }
        compdef _analysis analysis
        """;

    private const string Fish = """
        complete -c analysis -a '(set -l line (commandline -cp); analysis "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)'
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName analysis -ScriptBlock {
            param($word, $ast, $position)
            $line = $ast.ToString().PadRight($position).Substring(0, $position)
            analysis "[suggest:$position]" $line 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;

    /// <summary>The script for a shell, or null where there is none.</summary>
    public static string? For(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        "pwsh" => PowerShell,
        _ => null,
    };
}
