package nl.eenoverheid.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A map of equal tiles, one for each area, darker where the value is higher.
 *
 * @param labels what the rows are, for the head of the table
 * @param values what the values are, for the head of the table
 * @param unit in what is measured, above the classes
 * @param gap what an area without a value is called
 */
public record TilePicture(String labels, String values, String unit, String gap, List<EoChart.Tile> tiles)
        implements ChartPicture {
    public TilePicture {
        tiles = List.copyOf(tiles);
    }

    @Override
    public Object drawn(String title) {
        ChartScale scale = ChartScale.of(
                tiles.stream().map(EoChart.Tile::value).filter(Objects::nonNull).toList());
        return new Drawn(
                "tiles",
                title,
                ChartLegend.of(unit, scale, gap),
                tiles.stream().map(tile -> drawn(tile, scale)).toList());
    }

    @Override
    public TableCard table(String title) {
        TableCard table = new TableCard(title, List.of(labels, values)).numbers(1);
        tiles.forEach(tile -> table.row(EoChart.label(tile.label(), tile.path()), new Span(tile.shown())));
        return table;
    }

    @Override
    public int size() {
        return tiles.size();
    }

    private static DrawnTile drawn(EoChart.Tile tile, ChartScale scale) {
        return new DrawnTile(
                tile.label(),
                tile.abbreviation(),
                tile.row(),
                tile.column(),
                scale.level(tile.value()),
                tile.brief(),
                tile.shown(),
                tile.path());
    }

    private record Drawn(String kind, String title, ChartLegend legend, List<DrawnTile> tiles) {}

    private record DrawnTile(
            String label,
            String abbreviation,
            int row,
            int column,
            int level,
            String brief,
            String shown,
            @Nullable String path) {}
}
