//! What stands in an SVG, read by a real parser.

use ecart_report::figure::{Picture, painted_texts};
use resvg::usvg::roxmltree;

/// The texts that are written in a picture, in order.
pub(crate) fn texts(picture: &Picture) -> Vec<String> {
    let tree = roxmltree::Document::parse(&picture.svg).unwrap();
    let texts = tree.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")));
    texts.map(|node| node.text().unwrap_or_default().trim().to_owned()).collect()
}

/// How many elements of this name are painted in this colour.
pub(crate) fn painted(picture: &Picture, element: &str, colour: &str) -> usize {
    let tree = roxmltree::Document::parse(&picture.svg).unwrap();
    tree.descendants().filter(|node| node.tag_name().name() == element && node.attribute("fill") == Some(colour)).count()
}

/// What must hold of every picture, whatever is in it.
pub(crate) fn check(picture: &Picture) {
    let tree = roxmltree::Document::parse(&picture.svg).unwrap();
    let root = tree.root_element();
    assert_eq!(root.attribute("role"), Some("img"), "{}", picture.name);
    assert!(root.attribute("width").is_none() && root.attribute("height").is_none(), "{}: it scales with the page", picture.name);
    let names: Vec<String> = root.children().filter(|node| node.is_element()).map(|node| node.tag_name().name().to_owned()).collect();
    assert_eq!(names[..2], ["title", "desc"], "{}", picture.name);
    check_drawing(picture);
    if let Some(narrow) = picture.narrow.clone() {
        let named = |svg: &str| svg.split_once("aria-labelledby=\"").and_then(|(_, after)| Some(after.split_once('"')?.0.to_owned()));
        assert!(
            named(&narrow).is_some() && named(&narrow) == named(&picture.svg),
            "{}: both are named by the title of the first",
            picture.name
        );
        assert!(!narrow.contains(" id="), "{}: no second element has an id of the first drawing", picture.name);
        check_drawing(&Picture { name: format!("{} on a phone", picture.name), svg: narrow, ..picture.clone() });
    }
    assert!(picture.name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'), "{}", picture.name);
    for text in [&picture.title, &picture.alt, &picture.svg] {
        assert!(!text.contains('⟦'), "{}: a message is lacking: {text}", picture.name);
    }
}

fn check_drawing(picture: &Picture) {
    let tree = roxmltree::Document::parse(&picture.svg).unwrap();
    for node in tree.descendants().filter(|node| node.is_element()) {
        check_element(&node, &picture.name);
    }
    check_boxes(picture);
}

fn check_element(node: &roxmltree::Node<'_, '_>, name: &str) {
    let known = ["svg", "title", "desc", "rect", "text", "path", "circle", "polygon"];
    assert!(known.contains(&node.tag_name().name()), "{name}: {}", node.tag_name().name());
    for attribute in node.attributes() {
        let value = attribute.value();
        match attribute.name() {
            "style" | "class" | "href" => panic!("{name}: {} is no attribute of a picture", attribute.name()),
            "x" | "y" | "x1" | "x2" | "y1" | "y2" | "cx" | "cy" | "r" | "width" | "height" | "stroke-width" | "opacity" => {
                assert!(value.parse::<f64>().is_ok_and(|number| number.is_finite() && number >= 0.0), "{name}: {node:?}");
            }
            "points" => assert!(value.split([' ', ',']).all(|part| part.is_empty() || part.parse::<i32>().is_ok()), "{name}: {node:?}"),
            // 22 of 1,600 is 165 of 12,000.
            "font-size" => assert!(value.parse::<f64>().is_ok_and(|size| size >= 165.0), "{name}: {node:?}"),
            "font-family" => assert_eq!(value, "Inter, system-ui, sans-serif"),
            _ => {}
        }
    }
}

/// No text is painted over another or past the edge.
fn check_boxes(picture: &Picture) {
    let (boxes, [width, height]) = painted_texts(picture).unwrap();
    for (place, (text, [left, top, right, bottom])) in boxes.iter().enumerate() {
        assert!(*left >= 0.0 && *top >= 0.0 && *right <= width && *bottom <= height, "{}: {text}", picture.name);
        for (other, second) in &boxes[place + 1..] {
            // The box of a text is as high as its line, which is more than its letters, and more by script. The stretches of one text touch.
            let both = bottom.min(second[3]) - top.max(second[1]);
            let apart = *right <= second[0] + 1.0 || second[2] <= left + 1.0 || both <= 0.4 * (bottom - top).min(second[3] - second[1]);
            assert!(apart, "{}: `{text}` stands over `{other}` by {both}", picture.name);
        }
    }
}
