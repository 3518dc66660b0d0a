# Completion of karnemelk for bash, made from what its --help says.
_karnemelk() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  local command="" words="" files=yes one
  for one in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " @COMMANDS@ " in *" $one "*) command=$one; break ;; esac
  done
  case $command in
@OPTIONS@
  esac
  case "$command $before" in
@VALUES@
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word"; [[ $files ]] && compgen -f -- "$word")
}
complete -o filenames -F _karnemelk karnemelk
