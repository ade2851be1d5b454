package nl.eenoverheid.geldstroom;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;

/**
 * Where two sides are held against each other, whatever they reported: it still points there after a correction.
 *
 * @param kring the joint arrangement or province that the set is around
 * @param van the layer that pays
 * @param naar the layer that receives
 */
public record VerschilId(
        OverheidId kring, int boekjaar, Verslag verslag, Overheidslaag van, Overheidslaag naar, Overdrachtsoort soort) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,12})-(\\d{4})-([a-z_0-9]+)-([a-z]+)-([a-z]+)-([a-z]+)");

    /** As it stands in an address: {@code 40904-2025-begroting-gemeente-gr-inkomen}. */
    public String text() {
        return String.join(
                        "-",
                        Long.toString(kring.value()),
                        Integer.toString(boekjaar),
                        verslag.name(),
                        van.name(),
                        naar.name(),
                        soort.name())
                .toLowerCase(Locale.ROOT);
    }

    /** Reads it from an address; empty when it is none. */
    public static Optional<VerschilId> of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<Verslag> verslag = constant(Verslag.values(), parts.group(3));
        Optional<Overheidslaag> van = constant(Overheidslaag.values(), parts.group(4));
        Optional<Overheidslaag> naar = constant(Overheidslaag.values(), parts.group(5));
        Optional<Overdrachtsoort> soort = constant(Overdrachtsoort.values(), parts.group(6));
        return verslag.isEmpty() || van.isEmpty() || naar.isEmpty() || soort.isEmpty()
                ? Optional.empty()
                : Optional.of(new VerschilId(
                        new OverheidId(Long.parseLong(parts.group(1))),
                        Integer.parseInt(parts.group(2)),
                        verslag.get(),
                        van.get(),
                        naar.get(),
                        soort.get()));
    }

    /** The category in which the side that pays has it. */
    public String codeBetaler() {
        return new Overdracht(soort, Wederpartij.of(naar)).code();
    }

    /** The category in which the side that receives has it. */
    public String codeOntvanger() {
        return new Overdracht(soort, Wederpartij.of(van)).code();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
        return Arrays.stream(values)
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
