#compdef karnemelk
# Completion of karnemelk for zsh, made from what its --help says.
_karnemelk() {
  local -a commands
  commands=(
@COMMANDS@
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  case $words[2] in
@CASES@
    *)
      _arguments \
@OPTIONS@
      '*:file:_files' ;;
  esac
}
_karnemelk "$@"
