#pragma once
// The plan as CSV, written as people are (csv_out.hpp). Days as 2026-12-03, which every spreadsheet
// reads.

#include <string>
#include <vector>

#include "report/plan_words.hpp"

namespace report {

std::string plan_csv(const std::vector<model::Step>& steps, const PlanNames& names);

}  // namespace report
