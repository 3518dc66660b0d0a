# Everything the program reads at run time, gathered in <build>/assets as it will be installed.
set(asset_dir ${CMAKE_BINARY_DIR}/assets)
set(font_files
  /usr/share/fonts/opentype/inter/Inter-Regular.otf
  /usr/share/fonts/opentype/inter/Inter-SemiBold.otf
  /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf
  /usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf
  CACHE STRING "Font files copied beside the program")

file(GLOB_RECURSE plain_assets CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/assets
     ${CMAKE_SOURCE_DIR}/assets/words/* ${CMAKE_SOURCE_DIR}/assets/templates/*
     ${CMAKE_SOURCE_DIR}/assets/catalogue/* ${CMAKE_SOURCE_DIR}/assets/guide/* ${CMAKE_SOURCE_DIR}/assets/*.schema.json)
set(asset_outputs)
foreach(file ${plain_assets})
  add_custom_command(OUTPUT ${asset_dir}/${file}
    COMMAND ${CMAKE_COMMAND} -E copy ${CMAKE_SOURCE_DIR}/assets/${file} ${asset_dir}/${file}
    DEPENDS ${CMAKE_SOURCE_DIR}/assets/${file} VERBATIM)
  list(APPEND asset_outputs ${asset_dir}/${file})
endforeach()
file(GLOB examples CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/sessions/*.json)
foreach(file ${examples})
  add_custom_command(OUTPUT ${asset_dir}/${file}
    COMMAND ${CMAKE_COMMAND} -E copy ${CMAKE_SOURCE_DIR}/${file} ${asset_dir}/${file}
    DEPENDS ${CMAKE_SOURCE_DIR}/${file} VERBATIM)
  list(APPEND asset_outputs ${asset_dir}/${file})
endforeach()
foreach(font ${font_files})
  get_filename_component(name ${font} NAME)
  add_custom_command(OUTPUT ${asset_dir}/fonts/${name}
    COMMAND ${CMAKE_COMMAND} -E copy ${font} ${asset_dir}/fonts/${name} DEPENDS ${font} VERBATIM)
  list(APPEND asset_outputs ${asset_dir}/fonts/${name})
endforeach()

# One text domain per language, under one constant folder name: see text/translation.hpp.
find_program(MSGFMT msgfmt REQUIRED)
add_custom_command(OUTPUT ${asset_dir}/locale/karnemelk/LC_MESSAGES/karnemelk-nl.mo
  COMMAND ${CMAKE_COMMAND} -E make_directory ${asset_dir}/locale/karnemelk/LC_MESSAGES
  COMMAND ${MSGFMT} --check-format -o ${asset_dir}/locale/karnemelk/LC_MESSAGES/karnemelk-nl.mo
          ${CMAKE_SOURCE_DIR}/assets/po/nl.po
  DEPENDS ${CMAKE_SOURCE_DIR}/assets/po/nl.po VERBATIM)
list(APPEND asset_outputs ${asset_dir}/locale/karnemelk/LC_MESSAGES/karnemelk-nl.mo)
add_custom_target(assets ALL DEPENDS ${asset_outputs})
