# What `cmake --install` and cpack put where. Three ways to have Karnemelk:
#   cmake --install build/release --prefix /usr/local      a system, by the rules of the FHS
#   cpack -G DEB                                           the same, as a Debian package
#   cpack -G TGZ                                           a folder that runs from anywhere
include(GNUInstallDirs)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
find_program(GZIP gzip REQUIRED)
find_program(RSVG_CONVERT rsvg-convert)

set(karnemelk_release_date 2026-11-24)
set(package_source ${CMAKE_SOURCE_DIR}/assets/package)
set(package_dir ${CMAKE_BINARY_DIR}/package)
file(MAKE_DIRECTORY ${package_dir})

# -- what is made
configure_file(${package_source}/metainfo.xml.in ${package_dir}/karnemelk.metainfo.xml @ONLY)
configure_file(${package_source}/changelog.in ${package_dir}/changelog @ONLY)
add_custom_command(OUTPUT ${package_dir}/changelog.gz
  COMMAND ${GZIP} -9nkf ${package_dir}/changelog DEPENDS ${package_source}/changelog.in VERBATIM)

file(GLOB help_sources CONFIGURE_DEPENDS ${package_source}/manual.* ${package_source}/completion.*)
set(help_pages ${package_dir}/karnemelk.en.1.gz ${package_dir}/karnemelk.nl.1.gz
    ${package_dir}/karnemelk.bash ${package_dir}/_karnemelk ${package_dir}/karnemelk.fish)
add_custom_command(OUTPUT ${help_pages}
  COMMAND ${Python3_EXECUTABLE} -B ${package_source}/help_pages.py $<TARGET_FILE:karnemelk>
          ${karnemelk_release_date} ${package_dir}
  DEPENDS karnemelk ${package_source}/help_pages.py ${help_sources} VERBATIM)
set(icons)
if(RSVG_CONVERT)
  foreach(size 16 24 32 48 64 128 256 512)
    add_custom_command(OUTPUT ${package_dir}/icons/${size}.png
      COMMAND ${CMAKE_COMMAND} -E make_directory ${package_dir}/icons
      COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${package_dir}/icons/${size}.png
              ${CMAKE_SOURCE_DIR}/assets/icons/karnemelk.svg
      DEPENDS ${CMAKE_SOURCE_DIR}/assets/icons/karnemelk.svg VERBATIM)
    list(APPEND icons ${package_dir}/icons/${size}.png)
  endforeach()
else()
  message(STATUS "rsvg-convert is not here: only the icon that scales is installed")
endif()
add_custom_target(package_files ALL DEPENDS ${help_pages} ${icons} ${package_dir}/changelog.gz)

# -- where it goes: a system
set(share ${CMAKE_INSTALL_DATADIR})
install(TARGETS karnemelk RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT program)
install(DIRECTORY ${asset_dir}/ DESTINATION ${share}/karnemelk COMPONENT program
        PATTERN fonts EXCLUDE)
install(DIRECTORY ${asset_dir}/fonts DESTINATION ${share}/karnemelk COMPONENT fonts)
foreach(package fonts-inter fonts-dejavu-core)
  install(FILES /usr/share/doc/${package}/copyright DESTINATION ${share}/doc/karnemelk
          COMPONENT fonts RENAME ${package}.txt OPTIONAL)
endforeach()
install(FILES ${package_source}/karnemelk.desktop DESTINATION ${share}/applications
        COMPONENT program)
install(FILES ${package_source}/karnemelk.mime.xml DESTINATION ${share}/mime/packages
        COMPONENT program RENAME karnemelk.xml)
install(FILES ${package_dir}/karnemelk.metainfo.xml DESTINATION ${share}/metainfo
        COMPONENT program)
install(FILES ${CMAKE_SOURCE_DIR}/assets/icons/karnemelk.svg COMPONENT program
        DESTINATION ${share}/icons/hicolor/scalable/apps)
foreach(icon ${icons})
  get_filename_component(size ${icon} NAME_WE)
  install(FILES ${icon} DESTINATION ${share}/icons/hicolor/${size}x${size}/apps
          COMPONENT program RENAME karnemelk.png)
endforeach()
install(FILES ${package_dir}/karnemelk.en.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1
        COMPONENT program RENAME karnemelk.1.gz)
install(FILES ${package_dir}/karnemelk.nl.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/nl/man1
        COMPONENT program RENAME karnemelk.1.gz)
install(FILES ${package_dir}/karnemelk.bash DESTINATION ${share}/bash-completion/completions
        COMPONENT program RENAME karnemelk)
install(FILES ${package_dir}/_karnemelk DESTINATION ${share}/zsh/vendor-completions
        COMPONENT program)
install(FILES ${package_dir}/karnemelk.fish DESTINATION ${share}/fish/vendor_completions.d
        COMPONENT program)
install(FILES ${CMAKE_SOURCE_DIR}/README.md DESTINATION ${share}/doc/karnemelk COMPONENT program)
install(FILES ${package_source}/copyright ${package_dir}/changelog.gz
        DESTINATION ${share}/doc/karnemelk COMPONENT program)

# Debian has the fonts as packages of their own: the package leads to those.
install(CODE "
  foreach(font ${font_files})
    get_filename_component(name \${font} NAME)
    set(folder \${CMAKE_INSTALL_PREFIX}/${share}/karnemelk/fonts)
    file(RELATIVE_PATH way \${folder} \${font})
    file(MAKE_DIRECTORY \$ENV{DESTDIR}\${folder})
    file(CREATE_LINK \${way} \$ENV{DESTDIR}\${folder}/\${name} SYMBOLIC)
  endforeach()" COMPONENT linked_fonts EXCLUDE_FROM_ALL)

# -- where it goes: a folder that runs from a USB stick, with the libraries a computer may lack. The
# C and C++ libraries, X11 and OpenGL belong to the computer.
install(PROGRAMS ${package_source}/portable.sh DESTINATION . RENAME karnemelk
        COMPONENT portable EXCLUDE_FROM_ALL)
install(PROGRAMS $<TARGET_FILE:karnemelk> DESTINATION bin COMPONENT portable EXCLUDE_FROM_ALL)
install(DIRECTORY ${asset_dir}/ DESTINATION assets COMPONENT portable EXCLUDE_FROM_ALL)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE ${package_source}/READ_ME_FIRST.txt DESTINATION .
        COMPONENT portable EXCLUDE_FROM_ALL)
install(CODE "set(program $<TARGET_FILE:karnemelk>)" COMPONENT portable EXCLUDE_FROM_ALL)
install(SCRIPT ${package_source}/portable.cmake COMPONENT portable EXCLUDE_FROM_ALL)

# -- packages
set(CPACK_PACKAGE_NAME karnemelk)
set(CPACK_PACKAGE_VENDOR "The Karnemelk maintainers")
set(CPACK_PACKAGE_CONTACT "The Karnemelk maintainers <maintainers@karnemelk.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "map of trust and agreement for facilitators")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Karnemelk is a workshop tool for people who want to move an organisation. You
put colleagues on a map of trust and agreement, note what you saw or heard,
find out where resistance comes from, and plan a step. Some weeks later you
look again and see who moved.
.
It is for facilitators with a room of ten to thirty people, for participants
who map their own colleagues, and for trainers. In English and in Dutch.")
set(CPACK_PACKAGE_FILE_NAME karnemelk-${PROJECT_VERSION}-portable)
set(CPACK_STRIP_FILES ON)
set(CPACK_SOURCE_GENERATOR "")
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-inter, fonts-dejavu-core")
set(CPACK_PROJECT_CONFIG_FILE ${package_source}/pack.cmake)
include(CPack)
