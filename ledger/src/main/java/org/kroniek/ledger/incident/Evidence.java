package org.kroniek.ledger.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** All that speaks for and against two groups of records telling of one occurrence. */
record Evidence(List<Finding> findings, boolean isVetoed) {
    Evidence {
        findings = List.copyOf(findings);
    }

    /** Nothing can outweigh what stands here. */
    static Evidence veto(String name, String because) {
        return new Evidence(List.of(new Finding(name, Double.NEGATIVE_INFINITY, because)), true);
    }

    /** 0 to 1: how likely they tell of one occurrence; 0 when vetoed. */
    double score() {
        if (isVetoed) {
            return 0;
        }
        double sum = findings.stream().mapToDouble(Finding::points).sum();
        return 1 / (1 + Math.exp(-sum));
    }

    /** What speaks for it, the strongest first, then what speaks against it. */
    String explanation() {
        List<Finding> told = findings.stream()
                .filter(f -> !f.because().isEmpty() && f.points() != 0)
                .toList();
        String pro = joined(told, 1);
        String contra = joined(told, -1);
        if (contra.isEmpty()) {
            return pro;
        }
        return pro.isEmpty() ? "but " + contra : pro + "; but " + contra;
    }

    private static String joined(List<Finding> findings, int sign) {
        return findings.stream()
                .filter(f -> Math.signum(f.points()) == sign)
                .sorted(Comparator.comparingDouble((Finding f) -> -Math.abs(f.points())))
                .map(Finding::because)
                .collect(Collectors.joining(", "));
    }

    /** The findings with their points, for whoever tunes them. */
    @Override
    public String toString() {
        return findings.stream()
                .map(f -> String.format(Locale.ROOT, "%s %+.2f", f.name(), f.points()))
                .collect(Collectors.joining(" "));
    }
}
