package nl.eenoverheid.inlezing.toets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Detail;
import nl.eenoverheid.inlezing.Bevinding;
import nl.eenoverheid.inlezing.Foutcode;
import nl.eenoverheid.inlezing.bestand.Aanlevering;
import nl.eenoverheid.inlezing.bestand.Cel;
import nl.eenoverheid.inlezing.bestand.Deel;
import nl.eenoverheid.inlezing.toets.Definitie.Controleregel;

/**
 * Checks whether the figures of a government can be right (PF001 to PF009). The definitions say in which periods, for which balance
 * codes and without which taakvelden; the names of the checks say what is compared. How it is computed, and how far off
 * it may be, stands in no public file that we have, so that is what we took [unverified]: a share of at most 1 %; a difference of at
 * most 50, which but one of the municipalities of 2023 and 2025 keep to; for PF009 nothing at all.
 */
final class Plausibiliteit {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_PERCENT = BigDecimal.ONE;
    private static final BigDecimal MOST_DIFFERENCE = BigDecimal.valueOf(50);
    private static final Set<String> FINANCIAL = Set.of("6.1", "7.2", "7.5");
    private static final Set<String> UNDIVIDED = Set.of("4.3.9", "4.4.9");
    private static final List<String> SETTLED = List.of("7.1", "7.2", "7.3", "7.4", "7.5");
    private static final String TRANSACTIONS = "6.1";
    private static final String ASSETS = "A";

    private final Definitie definitie;
    private final Aanlevering van;
    private final List<Cel> cells;

    /**
     * For one government.
     *
     * @param cells without totals
     */
    Plausibiliteit(Definitie definitie, Aanlevering van, List<Cel> cells) {
        this.definitie = definitie;
        this.van = van;
        this.cells = cells.stream().filter(each -> each.bedrag() != null).toList();
    }

    /** A table without categories can only be held against PF006. */
    List<Bevinding> check() {
        List<Bevinding> found = new ArrayList<>();
        if (cells.stream().allMatch(each -> amount(each).signum() == 0)) {
            return found;
        }
        definitie.controles().stream()
                .filter(each -> each.perioden().contains(van.verslag().periode()))
                .filter(each -> van.detail() == Detail.REGELS || each.code().equals(Foutcode.PF006.name()))
                .forEach(each -> check(each).ifPresent(found::add));
        return found;
    }

    private Optional<Bevinding> check(Controleregel rule) {
        return switch (Foutcode.valueOf(rule.code())) {
            case PF001 ->
                needs(rule, Deel.LASTEN, Deel.BATEN, Deel.BALANS_LASTEN, Deel.BALANS_BATEN)
                        .or(() -> percent(rule, nonFinancial().subtract(financial()), current()));
            case PF002 -> needs(rule, Deel.BALANS_LASTEN, Deel.BALANS_BATEN).or(() -> wrongOnBalance(rule));
            case PF003 ->
                needs(rule, Deel.BALANS_LASTEN, Deel.BALANS_BATEN, Deel.BALANS_STANDEN)
                        .or(() -> development(rule));
            case PF004 -> needs(rule, Deel.LASTEN, Deel.BATEN).or(() -> settlements(rule));
            case PF005 -> needs(rule, Deel.LASTEN, Deel.BATEN).or(() -> transactionsElsewhere(rule));
            case PF006 ->
                needs(rule, Deel.LASTEN, Deel.BATEN)
                        .or(() -> difference(rule, sum(this::isLasten), sum(this::isBaten), MOST_DIFFERENCE));
            case PF007 -> balance(rule, true);
            case PF008 -> balance(rule, false);
            case PF009 ->
                needs(rule, Deel.LASTEN, Deel.BATEN)
                        .or(() -> difference(rule, undivided(), BigDecimal.ZERO, BigDecimal.ZERO));
            default -> Optional.empty();
        };
    }

    /** PF001: what comes in less what goes out outside 6.1, in the year and on the balance together. */
    private BigDecimal nonFinancial() {
        return incoming(each -> !each.tweede().equals(TRANSACTIONS))
                .subtract(outgoing(each -> !each.tweede().equals(TRANSACTIONS)));
    }

    /** PF001: what goes out less what comes in by 6.1. */
    private BigDecimal financial() {
        return outgoing(each -> each.tweede().equals(TRANSACTIONS))
                .subtract(incoming(each -> each.tweede().equals(TRANSACTIONS)));
    }

    private BigDecimal current() {
        return sum(each -> isLasten(each) && "LR".equals(definitie.group(each.deel(), each.tweede())));
    }

    /** PF002: on the financial part of the balance, how much stands in other categories than 6.1, 7.2 and 7.5. */
    private Optional<Bevinding> wrongOnBalance(Controleregel rule) {
        Predicate<Cel> listed = each -> isMutation(each) && rule.balanscodes().contains(each.code());
        return percent(rule, size(listed.and(each -> !FINANCIAL.contains(each.tweede()))), size(listed));
    }

    /** PF003: of each balance code, what it was and what changed against what it became. */
    private Optional<Bevinding> development(Controleregel rule) {
        BigDecimal off = rule.balanscodes().stream()
                .map(code -> {
                    BigDecimal change = sum(each -> each.deel() == Deel.BALANS_LASTEN
                                    && each.code().equals(code))
                            .subtract(sum(each -> each.deel() == Deel.BALANS_BATEN
                                    && each.code().equals(code)));
                    return stand(code, true)
                            .add(code.startsWith(ASSETS) ? change : change.negate())
                            .subtract(stand(code, false))
                            .abs();
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return percent(
                rule,
                off,
                size(each -> isStand(each, false) && rule.balanscodes().contains(each.code())));
    }

    /** PF004: what is settled inside the books goes out and comes in as much, per category. */
    private Optional<Bevinding> settlements(Controleregel rule) {
        BigDecimal off = SETTLED.stream()
                .map(code -> outgoing(each -> each.tweede().equals(code))
                        .subtract(incoming(each -> each.tweede().equals(code)))
                        .abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return percent(rule, off, outgoing(each -> SETTLED.contains(each.tweede())));
    }

    /** PF005: how much of 6.1 stands on taakvelden, but for those that the definitions leave out. */
    private Optional<Bevinding> transactionsElsewhere(Controleregel rule) {
        Predicate<Cel> elsewhere = each -> (isLasten(each) || isBaten(each))
                && each.tweede().equals(TRANSACTIONS)
                && !rule.zonder().contains(each.code());
        return percent(rule, size(elsewhere), size(each -> isLasten(each) || isBaten(each)));
    }

    private Optional<Bevinding> balance(Controleregel rule, boolean begin) {
        return needs(rule, Deel.BALANS_STANDEN)
                .or(() -> difference(
                        rule,
                        sum(each -> isStand(each, begin) && each.code().startsWith(ASSETS)),
                        sum(each -> isStand(each, begin) && !each.code().startsWith(ASSETS)),
                        MOST_DIFFERENCE));
    }

    /** PF009: what is not divided over other governments, which only a budget may hold. */
    private BigDecimal undivided() {
        return size(each -> UNDIVIDED.contains(each.tweede()));
    }

    private Optional<Bevinding> needs(Controleregel rule, Deel... parts) {
        return Stream.of(parts)
                .filter(part -> cells.stream().noneMatch(each -> each.deel() == part))
                .findFirst()
                .map(part -> Bevinding.of(Foutcode.PF099, "", van.naam(), part.naam(), rule.code()));
    }

    private Optional<Bevinding> percent(Controleregel rule, BigDecimal off, BigDecimal whole) {
        BigDecimal share = whole.signum() == 0
                ? off.signum() == 0 ? BigDecimal.ZERO : HUNDRED
                : off.abs().multiply(HUNDRED).divide(whole.abs(), 1, RoundingMode.HALF_UP);
        return share.compareTo(MOST_PERCENT) <= 0
                ? Optional.empty()
                : Optional.of(Bevinding.of(
                        Foutcode.valueOf(rule.code()), "", van.naam(), share.toPlainString(), MOST_PERCENT));
    }

    private Optional<Bevinding> difference(Controleregel rule, BigDecimal one, BigDecimal other, BigDecimal most) {
        BigDecimal off = one.subtract(other);
        return off.abs().compareTo(most) <= 0
                ? Optional.empty()
                : Optional.of(Bevinding.of(
                        Foutcode.valueOf(rule.code()),
                        "",
                        van.naam(),
                        off.stripTrailingZeros().toPlainString(),
                        most));
    }

    private BigDecimal stand(String code, boolean begin) {
        return sum(each -> isStand(each, begin) && each.code().equals(code));
    }

    private boolean isStand(Cel cel, boolean begin) {
        return cel.deel() == Deel.BALANS_STANDEN && definitie.isBegin(cel.tweede()) == begin;
    }

    private boolean isLasten(Cel cel) {
        return cel.deel() == Deel.LASTEN && isCounted(cel);
    }

    private boolean isBaten(Cel cel) {
        return cel.deel() == Deel.BATEN && isCounted(cel);
    }

    /** In a table the categories are a part of what stands beside them. */
    private boolean isCounted(Cel cel) {
        return van.detail() == Detail.REGELS || cel.tweede().isEmpty();
    }

    private static boolean isMutation(Cel cel) {
        return cel.deel() == Deel.BALANS_LASTEN || cel.deel() == Deel.BALANS_BATEN;
    }

    private BigDecimal outgoing(Predicate<Cel> which) {
        return sum(which.and(each -> each.deel() == Deel.LASTEN || each.deel() == Deel.BALANS_LASTEN));
    }

    private BigDecimal incoming(Predicate<Cel> which) {
        return sum(which.and(each -> each.deel() == Deel.BATEN || each.deel() == Deel.BALANS_BATEN));
    }

    private BigDecimal sum(Predicate<Cel> which) {
        return cells.stream().filter(which).map(Plausibiliteit::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal size(Predicate<Cel> which) {
        return cells.stream().filter(which).map(each -> amount(each).abs()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(Cel cel) {
        return cel.bedrag() == null ? BigDecimal.ZERO : cel.bedrag();
    }
}
