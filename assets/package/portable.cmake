# Run while the portable folder is made: puts the libraries of `program` into lib/, and what their
# makers ask to be told with them into licences/.
set(folder $ENV{DESTDIR}${CMAKE_INSTALL_PREFIX})

file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${program}
  RESOLVED_DEPENDENCIES_VAR libraries UNRESOLVED_DEPENDENCIES_VAR unresolved
  PRE_EXCLUDE_REGEXES "^(ld-linux|linux-vdso|libc\\.|libm\\.|libstdc|libgcc|libpthread|libdl)"
                      "^lib(X|xcb|GL|EGL|drm|gbm|wayland)")
if(unresolved)
  message(FATAL_ERROR "These libraries are not here: ${unresolved}")
endif()

# What is in the program itself, or lies beside it.
set(packages fonts-inter fonts-dejavu-core libimgui-dev libstb-dev nlohmann-json3-dev libcli11-dev
    libexpected-dev)
foreach(library ${libraries})
  get_filename_component(real ${library} REALPATH)
  get_filename_component(name ${library} NAME)
  configure_file(${real} ${folder}/lib/${name} COPYONLY)
  string(REGEX REPLACE "^/usr" "" short ${real})  # as dpkg knows some of them
  foreach(path ${real} ${short})
    execute_process(COMMAND dpkg -S ${path} OUTPUT_VARIABLE owner ERROR_QUIET RESULT_VARIABLE no)
    if(no EQUAL 0)
      string(REGEX REPLACE "[:,].*" "" package "${owner}")
      list(APPEND packages ${package})
    endif()
  endforeach()
endforeach()
list(REMOVE_DUPLICATES packages)
foreach(package ${packages})
  if(EXISTS /usr/share/doc/${package}/copyright)
    configure_file(/usr/share/doc/${package}/copyright ${folder}/licences/${package}.txt COPYONLY)
  endif()
endforeach()
