package nl.eenoverheid.geldstroom;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * What one side says that it pays beside what the other says that it receives.
 *
 * @param kring what the set is called
 * @param verklaringen what was said about it, also what was withdrawn
 */
public record Verschil(VerschilId id, String kring, Kant betaler, Kant ontvanger, List<VerklaringDetail> verklaringen) {
    /** A difference below this is not asked about, × 1,000 euro. */
    public static final BigDecimal DREMPEL = new BigDecimal(50);

    /** Nor is one below this part of the larger side, in percents. */
    public static final BigDecimal DREMPEL_PROCENT = BigDecimal.ONE;

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public Verschil {
        verklaringen = List.copyOf(verklaringen);
    }

    /** What is paid minus what is received, × 1,000 euro; empty when one of them is not known as a whole. */
    public Optional<BigDecimal> bedrag() {
        return betaler.isCompleet() && ontvanger.isCompleet()
                ? betaler.som().flatMap(paid -> ontvanger.som().map(paid::subtract))
                : Optional.empty();
    }

    /** The difference as a part of the larger side, in percents with one decimal. */
    public Optional<BigDecimal> procent() {
        return bedrag().flatMap(each -> larger().filter(most -> most.signum() > 0)
                .map(most -> each.multiply(HUNDRED).divide(most, 1, RoundingMode.HALF_UP)));
    }

    public VerschilStand stand() {
        Optional<BigDecimal> difference = bedrag();
        if (betaler.som().isEmpty() || ontvanger.som().isEmpty()) {
            return VerschilStand.EENZIJDIG;
        }
        if (difference.isEmpty()) {
            return VerschilStand.ONVOLLEDIG;
        }
        if (mayGoElsewhere(difference.get())) {
            return VerschilStand.NIET_TOEGEREKEND;
        }
        if (!isAskedAbout(difference.get())) {
            return verklaringen.stream().anyMatch(each -> !each.ingetrokken())
                    ? VerschilStand.OPGELOST
                    : VerschilStand.GELIJK;
        }
        return switch (sides()) {
            case 0 -> VerschilStand.ONVERKLAARD;
            case 1 -> VerschilStand.EEN_KANT;
            default -> VerschilStand.BEIDE_KANTEN;
        };
    }

    /** Whether something was said about it before its figures changed. */
    public boolean isVerouderd() {
        return verklaringen.stream().anyMatch(each -> !each.ingetrokken() && isVerouderd(each));
    }

    /** Whether the figures changed since somebody said this. */
    public boolean isVerouderd(VerklaringDetail verklaring) {
        return !same(verklaring.nu().betaald(), betaler.som())
                || !same(verklaring.nu().ontvangen(), ontvanger.som());
    }

    /** What an organisation says about it, if it does and did not take that back. */
    public Optional<VerklaringDetail> of(OrganisatieId organisatie) {
        return verklaringen.stream()
                .filter(each -> each.organisatie().equals(organisatie) && !each.ingetrokken())
                .findFirst();
    }

    /** Whether an organisation is on one of the sides. */
    public boolean isOf(OrganisatieId organisatie) {
        return Stream.of(betaler, ontvanger)
                .flatMap(each -> each.regels().stream())
                .anyMatch(each -> organisatie.equals(each.overheid().organisatie()));
    }

    /** Whether a side is this organisation alone, or parts of lines were stated one by one. */
    boolean isAlone(OrganisatieId organisatie) {
        return Stream.of(betaler, ontvanger)
                .map(Kant::regels)
                .anyMatch(each -> each.stream()
                                .anyMatch(regel ->
                                        organisatie.equals(regel.overheid().organisatie()))
                        && (each.size() == 1 || each.stream().allMatch(regel -> regel.toerekening() != null)));
    }

    /** Whether neither side exchanges anything. */
    boolean isNothing() {
        return betaler.isCompleet()
                && ontvanger.isCompleet()
                && larger().filter(most -> most.signum() != 0).isEmpty();
    }

    /** How large it is, for the order of the screen. */
    BigDecimal omvang() {
        return bedrag().map(BigDecimal::abs).or(this::larger).orElse(BigDecimal.ZERO);
    }

    /** The side of which lines are about several arrangements says more: the rest may go to those. */
    private boolean mayGoElsewhere(BigDecimal difference) {
        return !betaler.isPrecies() && difference.signum() > 0 || !ontvanger.isPrecies() && difference.signum() < 0;
    }

    private boolean isAskedAbout(BigDecimal difference) {
        BigDecimal size = difference.abs();
        return size.compareTo(DREMPEL) >= 0
                && larger().filter(most -> size.multiply(HUNDRED).compareTo(most.multiply(DREMPEL_PROCENT)) >= 0)
                        .isPresent();
    }

    private int sides() {
        List<VerklaringDetail> standing = verklaringen.stream()
                .filter(each -> !each.ingetrokken() && !isVerouderd(each))
                .toList();
        if (id.van() == id.naar()) {
            return Math.min(standing.size(), 2);
        }
        return side(standing, id.van()) + side(standing, id.naar());
    }

    private static int side(List<VerklaringDetail> standing, Overheidslaag laag) {
        return standing.stream().anyMatch(each -> each.laag() == laag) ? 1 : 0;
    }

    private Optional<BigDecimal> larger() {
        return betaler.som()
                .map(paid -> ontvanger.som().map(paid::max).orElse(paid))
                .or(ontvanger::som);
    }

    private static boolean same(@Nullable BigDecimal then, Optional<BigDecimal> now) {
        return then == null
                ? now.isEmpty()
                : now.filter(each -> each.compareTo(then) == 0).isPresent();
    }
}
