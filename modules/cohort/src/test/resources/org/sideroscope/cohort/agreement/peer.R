# Works out, for each line of the file given, what the line asks for: one line of numbers each.
#   table SIZE COUNT...            kappa, without weights, linear and quadratic (vcd)
#   values READERS VALUE...        ICC(2,1) and ICC(3,1) (psych)
#   pairs VALUE...                 mean difference (t.test) and slope on the means (lm)
#   share COUNT OF                 Wilson's interval (prop.test)
if (!requireNamespace("vcd", quietly = TRUE) || !requireNamespace("psych", quietly = TRUE)) {
  cat("not installed\n")
  quit()
}
say <- function(...) cat(format(c(...), digits = 17), "\n")
kappas <- function(size, counts) {
  table <- matrix(counts, nrow = size, byrow = TRUE)
  linear <- confint(vcd::Kappa(table))
  quadratic <- confint(vcd::Kappa(table, weights = "Fleiss-Cohen"))
  say(vcd::Kappa(table)$Unweighted[["value"]], linear["Unweighted", ],
      vcd::Kappa(table)$Weighted[["value"]], linear["Weighted", ],
      vcd::Kappa(table, weights = "Fleiss-Cohen")$Weighted[["value"]], quadratic["Weighted", ])
}
correlations <- function(readers, values) {
  found <- suppressMessages(psych::ICC(matrix(values, ncol = readers, byrow = TRUE), lmer = FALSE))
  rows <- found$results[c(2, 3), c("ICC", "lower bound", "upper bound")]
  say(unlist(rows[1, ]), unlist(rows[2, ]))
}
differences <- function(values) {
  both <- matrix(values, ncol = 2, byrow = TRUE)
  difference <- both[, 1] - both[, 2]
  line <- lm(difference ~ rowMeans(both))
  say(mean(difference), t.test(difference)$conf.int, coef(line)[[2]], confint(line)[2, ])
}
for (line in readLines(commandArgs(trailingOnly = TRUE)[1])) {
  words <- strsplit(line, " ")[[1]]
  numbers <- as.numeric(words[-1])
  switch(words[1],
    table = kappas(numbers[1], numbers[-1]),
    values = correlations(numbers[1], numbers[-1]),
    pairs = differences(numbers),
    share = {
      found <- suppressWarnings(prop.test(numbers[1], numbers[2], correct = FALSE))
      say(found$estimate, found$conf.int)
    })
}
