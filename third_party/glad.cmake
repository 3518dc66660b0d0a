# Generates the OpenGL 3.3 core loader at build time. --reproducible keeps it off the network.
find_program(GLAD glad REQUIRED)
set(glad_dir ${CMAKE_BINARY_DIR}/glad)
add_custom_command(
  OUTPUT ${glad_dir}/src/gl.c ${glad_dir}/include/glad/gl.h
  COMMAND ${GLAD} --quiet --reproducible --out-path ${glad_dir} --api gl:core=3.3
          --extensions "" c
  COMMENT "Generating the OpenGL loader"
  VERBATIM)
enable_language(C)
add_library(glad STATIC ${glad_dir}/src/gl.c ${glad_dir}/include/glad/gl.h)
target_include_directories(glad SYSTEM PUBLIC ${glad_dir}/include)
