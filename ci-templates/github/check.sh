#!/usr/bin/env bash
# For action.yml: runs `ecart check` with what the variables ECART_* hold, one value a line, and gives its exit code on.
# The outputs are `verdict` and `exit-code`. Nothing of the inputs is read as shell code, and no file's name as a flag.
set -uo pipefail

arguments=(check)

# Adds each line that is not blank, behind `FLAG=` if a flag is given.
add() {
    local flag=$1 line
    while IFS= read -r line || [[ -n $line ]]; do
        line=${line%$'\r'}
        line="${line#"${line%%[![:space:]]*}"}"
        line="${line%"${line##*[![:space:]]}"}"
        [[ -z $line ]] || arguments+=("${flag:+$flag=}$line")
    done <<< "$2"
}

add --policy "${ECART_POLICY:-}"
add --preset "${ECART_PRESET:-}"
add --baseline "${ECART_BASELINE:-}"
add --report "${ECART_REPORTS:-}"
add '' "${ECART_ARGS:-}"
arguments+=(--)
add '' "${ECART_FILES:-}"

"${ECART_PROGRAM:-ecart}" "${arguments[@]}"
code=$?
case $code in
    0) verdict=passed ;;
    1) verdict=broken ;;
    2) verdict=refused ;;
    3) verdict=inconclusive ;;
    *) verdict=failed ;;
esac
{
    echo "verdict=$verdict"
    echo "exit-code=$code"
} >> "$GITHUB_OUTPUT"
exit "$code"
