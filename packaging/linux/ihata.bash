# Completion for ihata(1).
_ihata()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
    case $before in
        --to) mapfile -t COMPREPLY < <(compgen -W "pdf docx pptx html md csv json" -- "$word"); return ;;
        --for) mapfile -t COMPREPLY < <(compgen -W "colleague leadership outside" -- "$word"); return ;;
        --extent) mapfile -t COMPREPLY < <(compgen -W "page standard full" -- "$word"); return ;;
    esac
    if [[ $word == -* ]]; then
        case ${COMP_WORDS[1]} in
            draft) mapfile -t COMPREPLY < <(compgen -W "-o --json --deep" -- "$word") ;;
            export) mapfile -t COMPREPLY < <(compgen -W "--to -o --for --extent --notes --attach --include-proposals" -- "$word") ;;
            -*) mapfile -t COMPREPLY < <(compgen -W "--help --version" -- "$word") ;;
        esac
    elif [[ $COMP_CWORD == 1 ]]; then
        mapfile -t COMPREPLY < <(compgen -W "draft show export search" -- "$word"; compgen -f -- "$word")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -o filenames -F _ihata ihata
