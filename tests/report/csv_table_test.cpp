#include "report/csv_table.hpp"

#include <doctest/doctest.h>

using report::csv_table;
using Cells = std::vector<std::string>;

TEST_CASE("encodings, marks and line ends that spreadsheets write are all read") {
  struct Case {
    const char* what;
    std::string bytes;
    report::Encoding encoding;
    char delimiter;
  };
  const Case cases[] = {
      {"plain", "code;rol\nÉ;b\n", report::Encoding::utf8, ';'},
      {"byte order mark",
       "\xEF\xBB\xBF"
       "code;rol\nÉ;b\n",
       report::Encoding::utf8, ';'},
      {"CR LF", "code;rol\r\nÉ;b\r\n", report::Encoding::utf8, ';'},
      {"CR alone", "code;rol\rÉ;b\r", report::Encoding::utf8, ';'},
      {"no final line end", "code;rol\nÉ;b", report::Encoding::utf8, ';'},
      {"comma", "code,rol\nÉ,b\n", report::Encoding::utf8, ','},
      {"tab", "code\trol\nÉ\tb\n", report::Encoding::utf8, '\t'},
      {"Windows-1252", "code;rol\n\xC9;b\n", report::Encoding::windows_1252, ';'},
      {"quoted", "\"code\";\"rol\"\n\"É\";\"b\"\n", report::Encoding::utf8, ';'},
      {"other signs inside quotes", "code;\"rol\"\nÉ;\"b\"", report::Encoding::utf8, ';'},
      {"empty lines around", "\n\n  \ncode;rol\n\n;;\nÉ;b\n\n", report::Encoding::utf8, ';'},
      {"said delimiter", "sep=;\r\ncode;rol\r\nÉ;b\r\n", report::Encoding::utf8, ';'},
      {"space around", "code ; rol\n É ; b \n", report::Encoding::utf8, ';'},
  };
  for (const Case& one : cases) {
    CAPTURE(one.what);
    const auto table = csv_table(one.bytes);
    REQUIRE(table);
    CHECK(table->encoding == one.encoding);
    CHECK(table->delimiter == one.delimiter);
    REQUIRE(table->rows.size() == 2);
    CHECK(table->rows[0].cells == Cells{"code", "rol"});
    CHECK(table->rows[1].cells == Cells{"É", "b"});
  }
}

TEST_CASE("every letter of Windows-1252 becomes its own") {
  const auto table = csv_table("code\n\x80 \x8A \x9F \xA0\xEB \xFF\n");
  REQUIRE(table);
  CHECK(table->rows.at(1).cells.at(0) == "€ Š Ÿ \u00A0ë ÿ");
}

TEST_CASE("the delimiter is the sign that separates the headings") {
  CHECK(csv_table("code;\"a, b, c, d\"\n")->delimiter == ';');
  CHECK(csv_table("code,role,trust;x\n")->delimiter == ',');
  CHECK(csv_table("code\n")->delimiter == ',');
  CHECK(csv_table("code\ttrust, high;low\tb\n")->delimiter == '\t');
}

TEST_CASE("a row knows the line it starts on, after cells of several lines too") {
  const auto table = csv_table("code;words\nA;\"one\ntwo\r\nthree\"\n\nB;x\n\"C\n2\";y\nD;z");
  REQUIRE(table);
  std::vector<std::size_t> lines;
  for (const auto& row : table->rows) lines.push_back(row.line);
  CHECK(lines == std::vector<std::size_t>{1, 2, 6, 7, 9});
  CHECK(table->rows[1].cells[1] == "one\ntwo\r\nthree");
}

TEST_CASE("what is not a list is refused with what to do") {
  const auto refused = [](const std::string& bytes) {
    const auto table = csv_table(bytes);
    REQUIRE_FALSE(table);
    CHECK(table.error().trouble == base::Trouble::damaged);
    return table.error().what.id;
  };
  using namespace std::string_literals;
  CHECK(refused("").starts_with("This list is empty"));
  CHECK(refused(" \r\n\n ").starts_with("This list is empty"));
  CHECK(refused("\xFF\xFE"
                "c\0o\0"s)
            .starts_with("This list is not plain text"));
  CHECK(refused("\xFE\xFF\0c"s).starts_with("This list is not plain text"));
  CHECK(refused("code\nA\0\n"s).starts_with("This list is not plain text"));
  CHECK(refused(std::string((64u << 20) + 1, 'a')).find("64 MiB") != std::string::npos);
  std::string many = "code\n";
  for (int i = 0; i < 5001; ++i) many += "a\n";
  CHECK(refused(many).find("5,000 rows") != std::string::npos);
  CHECK(refused("code\n" + std::string(300, ',') + "x\n").find("256") != std::string::npos);

  const auto open = csv_table("code;role\nA;b\nB;\"c\nC;d\n");
  REQUIRE_FALSE(open);
  CHECK(open.error().what.arguments == base::Arguments{{"line", "3"}});
}

TEST_CASE("one enormous cell is read without growing slower and slower") {
  const std::string cell(20u << 20, 'a');
  const auto table = csv_table("code;words\nA;\"" + cell + "\"\n");
  REQUIRE(table);
  CHECK(table->rows.at(1).cells.at(1).size() == cell.size());
}

TEST_CASE("5,000 people with headings fit") {
  std::string many = "code\n";
  for (int i = 0; i < 5000; ++i) many += "a\n";
  const auto table = csv_table(many);
  REQUIRE(table);
  CHECK(table->rows.size() == 5001);
}

TEST_CASE("a cell can never become a formula, and a number stays one") {
  struct Case {
    const char* text;
    const char* cell;
  };
  const Case cases[] = {
      {"Heron", "Heron"},
      {"", ""},
      {"=1+1", "'=1+1"},
      {"+31 6", "'+31 6"},
      {"@SUM(A1)", "'@SUM(A1)"},
      {"-2+3", "'-2+3"},
      {"-0.5", "-0.5"},
      {"-0,5", "-0,5"},
      {"+1", "+1"},
      {"-", "'-"},
      {"-1.2.3", "'-1.2.3"},
      {"\t=1", "'\t=1"},
      {"\r=1", "\"'\r=1\""},
      {"=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""},
      {"'=1", "''=1"},
      {"''", "'''"},
      {"'t Heem", "'t Heem"},
      {" space", "\" space\""},
      {"a;b", "\"a;b\""},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(report::csv_cell(one.text, ';') == one.cell);
    const auto back = csv_table("code;x\n" + report::csv_row({"a", one.text}, ';'));
    REQUIRE(back);
    CHECK(report::without_guard(back->rows.at(1).cells.at(1)) == one.text);
  }
}

TEST_CASE("a list of nothing but separators is an empty list") {
  for (const char* bytes : {";;;;\n;;;\n", ",\n", "sep=;\n;;\n"}) {
    CAPTURE(bytes);
    const auto table = csv_table(bytes);
    REQUIRE_FALSE(table.has_value());
    CHECK(table.error().what.id.starts_with("This list is empty."));
  }
}
