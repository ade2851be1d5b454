package nl.eenoverheid.ui;

import java.util.Optional;

/** What an {@link EoChart} shows: as a picture, and the same figures as a table. */
public sealed interface ChartPicture
        permits BarPicture, TilePicture, AreaPicture, DotPicture, LinePicture, FlowPicture {

    /**
     * What the browser draws; {@code frontend/chart-data.ts} has the same.
     *
     * @param title what the picture answers
     */
    Object drawn(String title);

    /**
     * The figures as a table.
     *
     * @param title what they answer
     */
    TableCard table(String title);

    /** The part of it that is shown first, when all of it is long. */
    default Optional<ChartPicture> folded() {
        return Optional.empty();
    }

    /** How many rows there are. */
    int size();
}
