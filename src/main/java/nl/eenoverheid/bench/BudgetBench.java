package nl.eenoverheid.bench;

import java.io.PrintWriter;
import java.util.List;
import nl.eenoverheid.access.Right;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Fills the budgets from small to as large as asked, measures at each size what people read, prints that, and stops. */
final class BudgetBench implements ApplicationRunner {
    private final BenchProperties properties;
    private final BudgetLines lines;
    private final BudgetCases cases;
    private final ConfigurableApplicationContext context;

    BudgetBench(
            BenchProperties properties, BudgetLines lines, BudgetCases cases, ConfigurableApplicationContext context) {
        this.properties = properties;
        this.lines = lines;
        this.cases = cases;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "bench", null, AuthorityUtils.createAuthorityList(Right.BEGROTING_READ.name())));
        try (PrintWriter out = Report.stdout()) {
            Size.upTo(properties.jaren()).forEach(size -> measure(size, out));
        }
        context.close();
    }

    private void measure(Size size, PrintWriter out) {
        long count = lines.grow(size.years(), size.categories());
        out.printf(
                "%n%,d lines: %d years, %d categories, %d rounds each%n%n",
                count, size.years(), size.categories(), properties.rounds());
        Report.table(out, "what is read", print -> cases.all(size.years())
                .forEach((name, read) -> print.accept(name, Times.of(properties.rounds(), round -> read.read()))));
    }

    /** How many years there are of each government, and how many categories in each taakveld. */
    private record Size(int years, int categories) {
        private static final int FEW = 4;
        private static final int ALL = 60;

        static List<Size> upTo(int years) {
            return List.of(new Size(FEW, 1), new Size(FEW, 10), new Size(FEW, ALL), new Size(years, ALL));
        }
    }
}
