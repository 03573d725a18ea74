/// The scripts of `calque completions`: each calls `calque complete` and shows the answer in the way of its shell.
enum CompletionScript {
  /// For bash from 3.2 on. Words are taken from the line itself, because bash breaks them at `=` and `:`; the part
  /// before those stays unchanged.
  static let bash = #"""
    # Completion of calque for bash.
    _calque() {
      local line=${COMP_LINE:0:COMP_POINT} part=$2 words current kept answer word
      read -r -a words <<<"$line"
      [[ $line == *[[:space:]] ]] && words+=("")
      current=${words[${#words[@]}-1]}
      [[ $part == = ]] && part=
      kept=${current%"$part"}
      COMPREPLY=()
      while IFS= read -r answer; do
        case $answer in
          ":paths "*)
            compopt -o filenames 2>/dev/null
            word=${answer#:paths }
            while IFS= read -r word; do COMPREPLY+=("$word"); done \
              < <(compgen -f -- "${current#"$word"}")
            ;;
          :open) compopt -o nospace 2>/dev/null ;;
          *)
            word=${answer%%$'\t'*}
            COMPREPLY+=("${word#"$kept"}")
            ;;
        esac
      done < <("${words[0]}" complete -- "${words[@]:1}" 2>/dev/null)
    }
    complete -F _calque calque
    """#

  static let zsh = #"""
    #compdef calque
    # Completion of calque for zsh.
    _calque() {
      local answer prefix
      local -a values space
      local paths=
      for answer in "${(@f)$("${words[1]/#\~/$HOME}" complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
        case $answer in
          (:paths*) paths=1 prefix=${answer#:paths } ;;
          (:open) space=(-S '') ;;
          (?*) values+=("${${answer%%$'\t'*}//:/\\:}:${answer#*$'\t'}") ;;
        esac
      done
      (( $#values )) && _describe -t values 'calque' values $space
      if [[ -n $paths ]]; then
        [[ -n $prefix ]] && compset -P "${(b)prefix}"
        _files
      fi
      return 0
    }
    if [[ $funcstack[1] == _calque ]]; then
      _calque "$@"
    else
      compdef _calque calque
    fi
    """#

  static let fish = #"""
    # Completion of calque for fish.
    function __calque_complete
      set -l before (commandline -opc)
      set -l current (commandline -ct)
      for answer in ($before[1] complete -- $before[2..] "$current" 2>/dev/null)
        switch $answer
          case ':paths *'
            set -l prefix (string sub -s 8 -- $answer)
            set -l start (string length -- "$prefix")
            for path in (__fish_complete_path (string sub -s (math $start + 1) -- "$current"))
              echo "$prefix$path"
            end
          case ':*'
          case '*'
            echo $answer
        end
      end
    end
    complete -c calque -f -a '(__calque_complete)'
    """#
}
