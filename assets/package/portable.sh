#!/bin/sh
# Karnemelk from this folder, wherever it lies; nothing has to be installed. Sessions and settings
# stay in the folder "data" beside this file and nothing stays behind on the computer.
here=$(cd "$(dirname "$0")" && pwd)
export LD_LIBRARY_PATH="$here/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export XDG_DATA_HOME="$here/data" XDG_CONFIG_HOME="$here/data/settings"
exec "$here/bin/karnemelk" "$@"
