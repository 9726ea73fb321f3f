/** What a shell must be told, so that it asks the command itself what may follow. Where nothing does, files may. */
export const scripts = {
  bash: `_gentasks() {
  local IFS=$'\\n'
  COMPREPLY=($(gentasks __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  [[ \${COMPREPLY[0]} == *= ]] && compopt -o nospace
}
complete -o default -F _gentasks gentasks`,
  zsh: `_gentasks() {
  local -a found
  found=("\${(@f)$(gentasks __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "$found" ]]; then compadd -a found; else _files; fi
}
compdef _gentasks gentasks`,
  fish: `complete -c gentasks -a '(gentasks __complete (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'`,
} as const;
