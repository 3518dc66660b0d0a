# Read by cpack for each kind of package: which of the parts of install.cmake belong in it.
list(GET CPACK_INSTALL_CMAKE_PROJECTS 0 build)  # the folder of the build
if(CPACK_GENERATOR STREQUAL "DEB")
  set(CPACK_INSTALL_CMAKE_PROJECTS "${build};karnemelk;program;/;${build};karnemelk;linked_fonts;/")
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
else()
  set(CPACK_INSTALL_CMAKE_PROJECTS "${build};karnemelk;portable;/")
endif()
